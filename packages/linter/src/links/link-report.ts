import { endOf, type NoteLink, type ParsedNote, startOf } from "@notewright/parser";
import type { Report } from "../rule.ts";
import type { Vault } from "../vault.ts";
import { anchorFault } from "./anchor-fault.ts";

/** The one thing that is wrong with a link. */
export interface LinkFault extends Report {
  kind: "anchor" | "broken" | "case" | "outside";
}

/** The first line of a note, which most likely says what it is about. */
export function headOf(note: ParsedNote): { note: ParsedNote; start: number; end: number } {
  const node = note.tree.children.find(({ type }) => type !== "yaml") ?? note.tree.children[0];
  if (node === undefined) return { note, start: 0, end: 0 };
  const start = startOf(node);
  return { note, start, end: Math.min(endOf(node), note.source.lines.range(note.source.lines.point(start).line).end) };
}

/** The path of a link as written, without `?` and `#`. */
export function pathRange(link: NoteLink, { source }: ParsedNote): { start: number; end: number } {
  const { end, isExact, start } = link;
  const length = isExact ? source.text.slice(start, end).search(/[?#]|$/) : end - start;
  return { start, end: start + length };
}

/** The fault of an anchor, at the anchor. */
export function anchorReport(
  link: NoteLink,
  anchor: string,
  note: ParsedNote,
  target: ParsedNote,
  vault: Vault,
): LinkFault | null {
  const fault = anchorFault(anchor, link.target !== null, target, vault);
  if (fault === null) return null;
  const at = link.isExact ? note.source.text.slice(link.start, link.end).lastIndexOf("#") + 1 : 0;
  const where = target === note ? "This note" : `"${target.path}"`;
  const what = anchor.startsWith("^") ? "block" : link.target === null ? "anchor" : "heading";
  const shown = anchor.split("#").at(-1) as string;
  const message = `${where} has no ${what} "${shown}"`;
  const { expected, heading } = fault;
  return {
    kind: "anchor",
    start: link.start + at,
    end: link.end,
    message:
      expected === null
        ? message
        : `${message}, expected "${expected}"${fault.isCase ? ", letter case counts in anchors" : ""}`,
    ...(expected !== null && link.isExact && { expected: [expected], fix: { kind: "unsafe" } }),
    ...(heading !== null && { evidence: [{ note: target, start: startOf(heading), end: endOf(heading) }] }),
  };
}
