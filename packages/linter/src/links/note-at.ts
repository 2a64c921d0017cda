import { SourceText } from "@notewright/diagnostics";
import { type ParsedNote, parseNote, shallowTree } from "@notewright/parser";
import type { Collector, Vault } from "../vault.ts";
import { notesByPath } from "./locate.ts";

const readNotes: Collector<Map<string, ParsedNote | null>> = () => new Map();

/**
 * The note at a path from the root: one of the run, else one of the vault's others, which is read to see what places it has. Null where
 * there is none, or nobody can read it. Its parts do not matter here, so its profile is that of the note that links to it.
 */
export function noteAt(path: string, from: ParsedNote, vault: Vault): ParsedNote | null {
  const inRun = vault.of(notesByPath).get(path);
  if (inRun !== undefined) return inRun;
  const known = vault.of(readNotes);
  const found = known.get(path);
  if (found !== undefined) return found;
  const note = readNote(path, from, vault);
  known.set(path, note);
  return note;
}

function readNote(path: string, { profile }: ParsedNote, { host, rest }: Vault): ParsedNote | null {
  const text = rest?.().has(path) === true ? host.readText(path) : null;
  // In another encoding the letters of its headings are not known.
  if (text === null || /[\0\uFFFD]/.test(text)) return null;
  const hasBom = text.startsWith("\uFEFF");
  const source = new SourceText(hasBom ? text.slice(1) : text, hasBom);
  const tree = shallowTree(source);
  return tree === null ? null : parseNote(source, { path, profile, tree });
}
