import { visibleText } from "@notewright/diagnostics";
import type { FixOptions } from "@notewright/engine";
import { applyEdits } from "@notewright/fixer";

type Finding = Parameters<NonNullable<FixOptions["choose"]>>[0][number];

const RED = "\u001B[31m";
const GREEN = "\u001B[32m";
const END = "\u001B[0m";
const NEWLINE = 0x0a;
/** How much of a line is shown on either side of what changes. */
const AROUND = 60;

/** What is found, and the lines as they are and as they would be. */
export function fixQuestion(
  { evidence, fix, message, rule, start }: Finding,
  { bytes, path }: { path: string; bytes: Uint8Array },
  isColoured: boolean,
): string {
  const place = visibleText(`${path}:${start.line}:${start.column}`);
  const kind = `${fix?.kind === "safe" ? "certain" : "likely"}${fix?.because === undefined ? "" : `: ${visibleText(fix.because)}`}`;
  const edits = fix?.edits ?? [];
  const others = [...new Set(edits.flatMap((edit) => edit.path ?? []))];
  const elsewhere = others.length === 0 ? "" : `  and what goes with it in ${visibleText(others.join(", "))}\n`;
  const why = evidence?.[0] === undefined ? "" : `  see: ${visibleText(evidence[0].text.slice(0, 2 * AROUND))}\n`;
  return `\n${place} ${rule} (${kind})\n  ${visibleText(message)}\n${why}${changedLines(edits, bytes, isColoured)}${elsewhere}`;
}

/** The lines of a note as they are and as edits make them. */
export function changedLines(edits: Edits, bytes: Uint8Array, isColoured: boolean): string {
  const lines = (text: string, sign: string, colour: string): string =>
    text
      .split("\n")
      .map((line) => `  ${isColoured ? colour : ""}${sign} ${visibleText(line)}${isColoured ? END : ""}\n`)
      .join("");
  const own = edits.filter((edit) => edit.path === undefined);
  return byLines(own, bytes)
    .map(([old, made]) => lines(old, "-", RED) + lines(made, "+", GREEN))
    .join("");
}

type Edits = NonNullable<Finding["fix"]>["edits"];

/** The lines that edits change, before and after; edits on the same lines together. */
function byLines(edits: Edits, bytes: Uint8Array): [string, string][] {
  const groups: { left: number; right: number; edits: Edits }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const left = edit.start === 0 ? 0 : bytes.lastIndexOf(NEWLINE, edit.start - 1) + 1;
    const next = bytes.indexOf(NEWLINE, edit.end);
    const right = next < 0 ? bytes.length : next;
    const last = groups.at(-1);
    if (last === undefined || left > last.right) groups.push({ left, right, edits: [edit] });
    else {
      last.right = Math.max(last.right, right);
      last.edits.push(edit);
    }
  }
  return groups.map(({ edits: own, left, right }) => {
    const moved = own.map((edit) => ({ ...edit, start: edit.start - left, end: edit.end - left }));
    const before = bytes.subarray(left, right);
    return cut(decoded(before), decoded(applyEdits(before, moved)));
  });
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Both texts without the most of what they begin and end with alike. */
function cut(old: string, made: string): [string, string] {
  let start = 0;
  while (start < old.length && old[start] === made[start]) start++;
  let end = 0;
  while (end < old.length - start && end < made.length - start && old.at(-1 - end) === made.at(-1 - end)) end++;
  const from = Math.max(0, start - AROUND);
  const behind = Math.max(0, end - AROUND);
  const part = (text: string): string =>
    `${from > 0 ? "…" : ""}${text.slice(from, text.length - behind)}${behind > 0 ? "…" : ""}`;
  return [part(old), part(made)];
}
