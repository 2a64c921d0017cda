/** A file that `npm run generate` owns; `path` is relative to the repository. */
export interface GeneratedFile {
  path: string;
  content: string | Uint8Array;
}
