import { posix } from "node:path";
import type { LinkTarget, NoteLink, ParsedNote } from "@notewright/parser";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { anchorReport, headOf, type LinkFault } from "./link-report.ts";
import { notesByPath } from "./locate.ts";
import { nearestFile } from "./nearest-file.ts";
import { noteAt } from "./note-at.ts";
import { wikiTarget } from "./wiki-target.ts";

/** What is wrong with a wikilink or an embedded note. */
export function wikiFault(link: NoteLink, target: LinkTarget, note: ParsedNote, vault: Vault): LinkFault | null {
  const anchor = target.block === null ? target.heading : `^${target.block}`;
  if (target.path === "") return anchor === null ? null : anchorReport(link, anchor, note, note, vault);
  if (/^[a-z][a-z0-9+.-]*:/i.test(target.path) || isDate(target.path)) return null;
  const found = wikiTarget(note, target, vault);
  if (found === null) return isWikiLink(target.path, note.path, vault) ? missing(link, target, note, vault) : null;
  if (anchor === null) return null;
  const other = found.note ?? (found.path === null ? null : noteAt(found.path, note, vault));
  return other === null ? null : anchorReport(link, anchor, note, other, vault);
}

/** The note of a day is often linked before that day has come. */
function isDate(path: string): boolean {
  return /^\d{4}[-./]?(?:\d\d(?:[-./]?\d\d)?|W\d\d|Q\d)$/i.test(posix.basename(path));
}

/** How many different names in wikilinks lead somewhere, and how many do not. */
const wikiNames: Collector<{ found: number; missing: number }> = (vault) => {
  const names = new Map<string, boolean>();
  for (const note of vault.notes)
    for (const { target } of viewOf(note).links)
      if (target !== null && target.path !== "" && names.get(target.path) !== true)
        names.set(target.path, wikiTarget(note, target, vault) !== null);
  const found = Array.from(names.values()).filter(Boolean).length;
  return { found, missing: names.size - found };
};

/** So many names without a note, more than there are with one, are a habit: in some vaults a name in brackets is a note yet to be written. */
const HABIT = 8;

/** Whether a name without a note is a mistake. In other texts two brackets may be part of a language or a formula. */
function isWikiLink(path: string, from: string, vault: Vault): boolean {
  if (/[{}<>$=;"`\\]|^[-:!.\d]+$/.test(path)) return false;
  const { found, missing } = vault.of(wikiNames);
  const isHabit = missing >= HABIT && missing > found;
  const usesThem = vault.host.use === "obsidian" || found > 0 || (vault.notes.length > 1 && /\p{L}{2}/u.test(path));
  return (usesThem && !isHabit) || nearestFile(path, from, vault) !== null;
}

function missing(link: NoteLink, { path }: LinkTarget, note: ParsedNote, vault: Vault): LinkFault {
  const near = nearestFile(path.includes("/") ? path : posix.join(posix.dirname(note.path), path), note.path, vault);
  const expected = near === null ? null : nameLike(path, near);
  const target = near === null ? undefined : vault.of(notesByPath).get(near);
  const message = `There is no note "${path}" in the vault`;
  const end = link.isExact ? link.start + path.length : link.end;
  return {
    kind: "broken",
    start: link.start,
    end,
    message: expected === null ? message : `${message}, expected "${expected}"`,
    ...(expected !== null && link.isExact && { expected: [expected], fix: { kind: "unsafe" } }),
    ...(target !== undefined && { evidence: [headOf(target)] }),
  };
}

/** How a wikilink names a file: by its name, or by its path if it had one. */
function nameLike(written: string, target: string): string {
  const shown = /\.md$/i.test(target) && !/\.md$/i.test(written) ? target.slice(0, -".md".length) : target;
  return written.includes("/") ? shown : posix.basename(shown);
}
