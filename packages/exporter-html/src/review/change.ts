import type { Finding } from "@notewright/schema";
import { type Review, sourceOf } from "./review.ts";

/** A piece of a changed text: what stays, what goes, or what comes. */
export interface ChangePart {
  kind: "same" | "cut" | "new";
  text: string;
}

/** One place of a note that a fix changes, with what stands around it. */
export interface Change {
  path: string;
  line: number;
  parts: ChangePart[];
}

/** An edit in UTF-16 offsets of a note's text. */
interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** UTF-16 code units of the line that are shown before and after what changes. */
const around = 60;
const mostOfOnePart = 400;

/** What the fix of a finding changes, else what the first of the texts that were expected would; by note, in the order of places. */
export function changesOf(review: Review, path: string, { actual, end, expected, fix, start }: Finding): Change[] {
  if (fix !== undefined) {
    const byNote = Map.groupBy(fix.edits, (edit) => edit.path ?? path);
    return [...byNote].flatMap(([note, edits]) => {
      const source = sourceOf(review, note);
      if (source === null) return [];
      const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
      const inText = sorted.map((edit) => ({
        start: source.offsetAt(edit.start),
        end: source.offsetAt(edit.end),
        text: edit.text,
      }));
      return changesIn(note, source.text, inText, (offset) => source.lines.point(offset).line);
    });
  }
  const source = sourceOf(review, path);
  const [best] = expected ?? [];
  if (source === null || best === undefined || best === actual) return [];
  const edit = { start: start.offset, end: end.offset, text: best };
  return changesIn(path, source.text, [edit], () => start.line);
}

function changesIn(path: string, text: string, edits: readonly TextEdit[], lineOf: (offset: number) => number): Change[] {
  const changes: Change[] = [];
  let run: TextEdit[] = [];
  for (const edit of edits) {
    const last = run.at(-1);
    if (last !== undefined && isFarFrom(text.slice(last.end, edit.start))) {
      changes.push(changeOf(path, text, run, lineOf));
      run = [];
    }
    run.push(edit);
  }
  if (run.length > 0) changes.push(changeOf(path, text, run, lineOf));
  return changes;
}

function isFarFrom(between: string): boolean {
  return between.length > 2 * around || /[\r\n]/.test(between);
}

function changeOf(path: string, text: string, edits: readonly TextEdit[], lineOf: (offset: number) => number): Change {
  const first = edits[0]?.start ?? 0;
  const last = edits.at(-1)?.end ?? first;
  const parts: ChangePart[] = [{ kind: "same", text: before(text, first) }];
  let at = first;
  for (const { end, start, text: written } of edits) {
    parts.push({ kind: "same", text: text.slice(at, start) });
    parts.push({ kind: "cut", text: clipped(text.slice(start, end)) }, { kind: "new", text: clipped(written) });
    at = end;
  }
  parts.push({ kind: "same", text: after(text, last) });
  return { path, line: lineOf(first), parts: parts.filter((part) => part.text !== "") };
}

/** The end of the line before an offset. */
function before(text: string, offset: number): string {
  const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - around), offset))?.[0] ?? "";
  return line.length === around ? `…${line.toWellFormed()}` : line;
}

/** The rest of the line after an offset. */
function after(text: string, offset: number): string {
  const line = /^[^\r\n]*/.exec(text.slice(offset, offset + around))?.[0] ?? "";
  return line.length === around ? `${line.toWellFormed()}…` : line;
}

function clipped(text: string): string {
  return text.length <= mostOfOnePart ? text : `${text.slice(0, mostOfOnePart).toWellFormed()}…`;
}
