import { UserError } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { referenceNotes } from "@notewright/profile";
import type { NoteFile } from "../note-file.ts";
import { readVault } from "../read-vault.ts";
import { insertScaffold } from "./insert-scaffold.ts";
import { type Namesake, namesakeOf } from "./namesake.ts";
import { type ScaffoldKind, scaffold } from "./scaffold.ts";

/** What is to be begun, and where. */
export interface NewPartOptions {
  kind: ScaffoldKind;
  /** The name of a note, the last part of its path. */
  name: string;
  /** The name as it was given, which a heading may hold with its slashes. */
  wholeName: string;
  /** Path of the note from the vault root: the one to be made, or the one to insert it into. */
  path: string;
  /** Given where it goes into a note that is there; an entry into a category of it. */
  into?: { category: string | undefined };
}

/** A scaffold, and the bytes of the note with it where it was to be inserted. */
export interface NewPart {
  scaffold: string;
  isNote: boolean;
  /** What is there already by that name; null for none. */
  namesake: Namesake | null;
  /** What the note held before, and what it is to hold; null where nothing is inserted. */
  original: Uint8Array | null;
  bytes: Uint8Array | null;
}

/** Begins an entry, a category or a note as the profile of its note wants it. Writes nothing. */
export async function newPart(project: Project, files: readonly NoteFile[], options: NewPartOptions): Promise<NewPart> {
  const { into, kind, name, path, wholeName } = options;
  const vault = await readVault(project, files);
  const profile = vault.profiles.of(path) ?? referenceNotes;
  const notes = Array.from(vault.parsed.values()).filter((note) => note.profile.id === profile.id);
  const [entry] = profile.entries;
  const isNote = kind === "note" || (kind === "entry" && entry !== undefined && "note" in entry);
  const title = isNote ? name : wholeName;
  const made = scaffold(kind, title, notes, profile);
  const namesake = namesakeOf(title, kind, [...vault.parsed.values()], profile.vendors);
  if (into === undefined) return { scaffold: made.text, isNote: made.isNote, namesake, original: null, bytes: null };
  if (made.isNote) throw new UserError(`In the profile ${profile.id} that is a note of its own. Leave \`--into\` out.`);
  const known = Array.from(vault.parsed).find(([note]) => note.path === path);
  if (known === undefined) throw new UserError(`There is no note "${path}" in the vault that can be read. Check --into.`);
  const [{ bytes }, note] = known;
  const text = insertScaffold(note, made.text, kind, into.category);
  const bom = note.source.hasBom ? "\uFEFF" : "";
  return { scaffold: made.text, isNote: false, namesake, original: bytes, bytes: Buffer.from(bom + text) };
}
