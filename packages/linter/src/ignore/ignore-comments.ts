import { closest } from "@notewright/diagnostics";
import type { ParsedNote } from "@notewright/parser";
import { rules as allRules } from "../generated/rules.ts";
import { type CommentFault, type IgnoreKind, type NamedRule, readComment } from "./read-comment.ts";
import { type WrittenComment, writtenComments } from "./written-comments.ts";

/** A comment that ignores findings, or was meant to. */
export interface IgnoreComment {
  written: WrittenComment;
  kind: IgnoreKind | null;
  /** The rules it names; none for all. */
  rules: readonly NamedRule[];
  faults: CommentFault[];
  /** Ids of rules of which it has hidden a finding. */
  hid: Set<string>;
}

/** Where findings of a rule are ignored; `rule` is null for all rules. UTF-16 offsets: findings that begin from `start` to before `end`. */
export interface IgnoredRange {
  comment: IgnoreComment;
  rule: string | null;
  start: number;
  end: number;
}

/** The comments of a note that ignore findings, and where, by start. */
export function ignoreComments(note: ParsedNote): { comments: IgnoreComment[]; ranges: IgnoredRange[] } {
  const comments = writtenComments(note.tree, note.source.text).flatMap((written) => commentOf(written) ?? []);
  const ranges: IgnoredRange[] = [];
  const open = new Map<string | null, IgnoredRange>();
  for (const comment of comments) {
    const { kind, written } = comment;
    if (kind === "ignore-end") close(comment, open);
    else if (kind !== null)
      for (const rule of keysOf(comment)) {
        const range: IgnoredRange = { comment, rule, ...extent(comment, note) };
        ranges.push(range);
        if (kind !== "ignore-start") continue;
        const before = open.get(rule);
        if (before !== undefined) before.end = written.start;
        open.set(rule, range);
      }
  }
  for (const comment of new Set(Array.from(open.values(), (range) => range.comment)))
    comment.faults.push(wholeFault(comment, 'No "notewright-ignore-end" follows, expected one where findings count again'));
  return { comments, ranges: ranges.sort((a, b) => a.start - b.start) };
}

function isRule(id: string): boolean {
  return allRules.some(({ meta }) => meta.id === id);
}

function commentOf(written: WrittenComment): IgnoreComment | null {
  const read = readComment(written.text, written.textStart, isRule);
  if (read === null) return null;
  if ("fault" in read) return { written, kind: null, rules: [], faults: [read.fault], hid: new Set() };
  return { written, ...read, faults: read.rules.flatMap((rule) => unknownFault(rule) ?? []), hid: new Set() };
}

/** Only plug-ins know ids with a colon. */
function unknownFault({ end, id, start }: NamedRule): CommentFault | null {
  if (id.includes(":") || isRule(id)) return null;
  const near = closest(
    id,
    allRules.map(({ meta }) => meta.id),
  );
  const wanted = near === null ? "the id of a rule" : `"${near}"`;
  return { start, end, message: `Unknown rule "${id}", expected ${wanted}`, ...(near !== null && { expected: near }) };
}

function keysOf({ rules }: IgnoreComment): (string | null)[] {
  return rules.length === 0 ? [null] : rules.map(({ id }) => id);
}

/** An end without rules ends all that is open. */
function close(comment: IgnoreComment, open: Map<string | null, IgnoredRange>): void {
  const keys = comment.rules.length === 0 ? [...open.keys()] : keysOf(comment);
  if (keys.length === 0) comment.faults.push(wholeFault(comment, "Nothing is ignored here, expected a start before this end"));
  for (const key of keys) {
    const range = open.get(key);
    const named = comment.rules.find(({ id }) => id === key);
    if (range !== undefined) range.end = comment.written.start;
    else if (named !== undefined)
      comment.faults.push({
        start: named.start,
        end: named.end,
        message: `"${key}" is not ignored here, expected a start before this end`,
      });
    open.delete(key);
  }
}

function wholeFault({ written: { end, start } }: IgnoreComment, message: string): CommentFault {
  return { start, end, message };
}

/** From the comment to the end of the next block; its lines for one in a text. What is started ends with the note until an end is read. */
function extent({ kind, written }: IgnoreComment, { source: { lines, text } }: ParsedNote): { start: number; end: number } {
  const { end, next, start } = written;
  if (kind === "ignore-file") return { start: 0, end: Number.POSITIVE_INFINITY };
  if (kind === "ignore-start") return { start, end: text.length + 1 };
  if (next !== undefined) return { start, end: next?.position?.end.offset ?? end };
  return { start: lines.range(lines.point(start).line).start, end: lines.range(lines.point(end).line).end };
}
