/** A note to be looked at, before anything of it is read. */
export interface NoteFile {
  /** Path from the vault root, with `/`; begins with `../` for a note outside that was named. */
  path: string;
  /** Absolute path, links resolved; null for a note from standard input. */
  file: string | null;
  /** Given where the bytes are known already. */
  bytes?: Uint8Array;
  /** Why it is not to be opened, as a clause; it becomes a finding. */
  fault?: string;
}
