import { posix } from "node:path";
import { type LinkIndex, type LinkTarget, linkIndex, type ParsedNote } from "@notewright/parser";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { locate, notesByPath } from "./locate.ts";
import { lettersOf } from "./note-anchors.ts";

const index: Collector<LinkIndex> = ({ notes }) => linkIndex(notes);

/** What a wikilink leads to. */
export interface WikiTarget {
  /** The note, where it is one of the run. */
  note: ParsedNote | null;
  /** Path of the file, where it is not one of the run; null too where it is not plain which one is meant. */
  path: string | null;
}

/** What a wikilink or embed leads to: a note by path, name or alias, any file by its name; null where there is nothing. */
export function wikiTarget(from: ParsedNote, target: LinkTarget, vault: Vault): WikiTarget | null {
  const { note } = vault.of(index).resolveName(from, target);
  if (note !== null) return { note, path: null };
  const path = target.path.replace(/\/+$/, "");
  const { host } = vault;
  const atRoot = locate(path.replace(/^\//, ""), vault)?.path ?? null;
  for (const place of [path, `${path}.md`, ...OTHERS.map((ending) => path + ending)]) {
    const found = host.findByName(from.path, place);
    if (found === null) continue;
    const other = atRoot === null || atRoot === found ? found : null;
    return { note: atRoot === null ? (vault.of(notesByPath).get(found) ?? null) : null, path: other };
  }
  if (atRoot !== null) return { note: null, path: atRoot };
  return (host.use !== "obsidian" && hasTitle(path, vault)) || isAliasElsewhere(path, vault)
    ? { note: null, path: null }
    : null;
}

/** Files besides notes that are named without their ending. */
const OTHERS = [".canvas", ".base", ".excalidraw.md", ".mdx", ".markdown", ".org", ".txt"];

/** Notes by the letters of their names and titles: other tools than Obsidian link by these, or make the name of the title. */
const titles: Collector<ReadonlySet<string>> = ({ host, notes }) => {
  const found = new Set(host.files().flatMap((path) => (/\.mdx?$/i.test(path) ? lettersOf(posix.parse(path).name) : [])));
  for (const note of notes) {
    found.add(lettersOf(posix.basename(note.id)));
    const { title } = note.frontmatter.data;
    if (typeof title === "string") found.add(lettersOf(title));
    const first = viewOf(note).headings[0];
    if (first?.depth === 1)
      found.add(lettersOf(note.source.text.slice(first.position?.start.offset, first.position?.end.offset)));
  }
  found.delete("");
  return found;
};

function hasTitle(path: string, vault: Vault): boolean {
  // A note may be called by the number that its name begins with.
  if (/^\d{8,14}$/.test(path)) return vault.host.files().some((file) => posix.basename(file).startsWith(path));
  return vault.of(titles).has(lettersOf(posix.basename(path)));
}

/** The heads of notes that lie in the vault and are not in the run, in small letters. */
const otherHeads: Collector<readonly string[]> = (vault) => {
  const inRun = vault.of(notesByPath);
  return vault.host.files().flatMap((path) => {
    if (inRun.has(path) || !/\.mdx?$/i.test(path)) return [];
    const text = vault.host.readText(path)?.replace(/^\uFEFF/, "") ?? "";
    const end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    return end < 0 ? [] : [text.slice(0, end).toLowerCase()];
  });
};

/** Whether a note that was not looked at may have this alias. */
function isAliasElsewhere(name: string, vault: Vault): boolean {
  return vault.of(otherHeads).some((head) => head.includes("alias") && head.includes(name.toLowerCase()));
}
