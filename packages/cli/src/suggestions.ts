import type { NoteFix } from "@notewright/engine";
import { applyEdits } from "@notewright/fixer";
import type { ChangedLines } from "./changed-lines.ts";

/** A comment on lines of a pull request, as GitHub's API for reviews takes it. */
export interface SuggestionComment {
  path: string;
  start_line?: number;
  start_side?: "RIGHT";
  line: number;
  side: "RIGHT";
  body: string;
}

type Edits = NoteFix["edits"];

const NEWLINE = 0x0a;

/** The fixes of a note as suggestions; only on lines that the pull request changes, as GitHub takes no others. */
export function suggestionComments({ before, edits }: NoteFix, { has, path }: ChangedLines): SuggestionComment[] {
  const starts = [0];
  for (const [at, byte] of before.entries()) if (byte === NEWLINE) starts.push(at + 1);
  // Behind the last line break is no line.
  const count = starts.at(-1) === before.length ? starts.length - 1 : starts.length;
  return groups(edits, starts).flatMap(({ edits: own, from, to }) => {
    const start = starts[from - 1] as number;
    const last = Math.min(to, count);
    const end = starts[to] ?? before.length;
    for (let line = from; line <= last; line++) if (!has(line)) return [];
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const lines = new TextDecoder().decode(applyEdits(before.subarray(start, end), moved)).split(/\r?\n/);
    if (lines.at(-1) === "") lines.pop();
    return {
      path,
      ...(from < last && { start_line: from, start_side: "RIGHT" as const }),
      line: last,
      side: "RIGHT" as const,
      body: bodyOf(own, lines),
    };
  });
}

/** Edits by the lines that they touch, from 1; edits on one line are one suggestion. */
function groups(edits: Edits, starts: readonly number[]): { from: number; to: number; edits: Edits }[] {
  const found: { from: number; to: number; edits: Edits }[] = [];
  for (const edit of edits) {
    const from = lineOf(edit.start, starts);
    const to = lineOf(edit.end, starts);
    const known = found.at(-1);
    if (known === undefined || from > known.to) found.push({ from, to, edits: [edit] });
    else {
      known.to = Math.max(known.to, to);
      known.edits.push(edit);
    }
  }
  return found;
}

function lineOf(byte: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bodyOf(edits: Edits, lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const rules = [...new Set(edits.flatMap((edit) => edit.rules))].sort().map((rule) => `\`${rule}\``);
  const doubt = edits.some(({ kind }) => kind === "unsafe") ? " This is likely right, not certain." : "";
  return `notewright: ${rules.join(", ")}.${doubt}\n\n${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}
