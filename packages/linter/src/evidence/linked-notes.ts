import type { ParsedNote } from "@notewright/parser";
import { fromRoot, linkPath } from "../links/link-path.ts";
import { locate, notesByPath } from "../links/locate.ts";
import { wikiTarget } from "../links/wiki-target.ts";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** The notes that other notes link to, in their text or their frontmatter. */
export const linkedNotes: Collector<ReadonlySet<ParsedNote>> = (vault) => {
  const linked = new Set<ParsedNote>();
  for (const note of vault.notes) {
    for (const target of targetsOf(note, vault)) if (target !== note) linked.add(target);
  }
  return linked;
};

function targetsOf(note: ParsedNote, vault: Vault): ParsedNote[] {
  const found: (ParsedNote | null | undefined)[] = [];
  for (const { target, url } of viewOf(note).links) {
    if (target !== null) found.push(wikiTarget(note, target, vault)?.note);
    else found.push(noteAt(fromRoot(note.path, linkPath(url).plain), vault));
  }
  for (const [, name] of (note.frontmatter.node?.value ?? "").matchAll(/\[\[([^[\]|#\n]+)/g))
    found.push(wikiTarget(note, { path: name as string, heading: null, block: null }, vault)?.note);
  return found.flatMap((each) => each ?? []);
}

/** Who links to a folder links to the note that stands for it. */
function noteAt(path: string, vault: Vault): ParsedNote | undefined {
  const notes = vault.of(notesByPath);
  const found = locate(path, vault)?.path ?? path;
  return notes.get(found) ?? notes.get(`${found}/README.md`) ?? notes.get(`${found}/index.md`);
}
