import { decodeSource } from "@notewright/diagnostics";
import type { FixOptions } from "@notewright/engine";
import { applyEdits } from "@notewright/fixer";

type Finding = Parameters<NonNullable<FixOptions["choose"]>>[0][number];

/** The text that somebody may write anew in the place of a fix. Bytes of the note, end exclusive. */
export interface Rewritable {
  start: number;
  end: number;
  /** What stands there. */
  old: string;
  /** What the fix would make of it. */
  proposed: string;
}

/**
 * What is replaced when a person writes a finding's text: all that it marks, not only the part that its fix changes ("is is", of which the fix takes
 * one), without blanks around it. Null where several places belong together.
 */
export function rewritable({ end, fix, start }: Finding, bytes: Uint8Array): Rewritable | null {
  const [edit, ...others] = fix?.edits ?? [];
  const source = decodeSource(bytes);
  if (edit === undefined || others.length > 0 || edit.path !== undefined || "fault" in source) return null;
  const [from, to] = [source.byteAt(start.offset), source.byteAt(end.offset)];
  const touches = edit.start <= to && edit.end >= from;
  const left = touches ? Math.min(from, edit.start) : edit.start;
  const right = touches ? Math.max(to, edit.end) : edit.end;
  const whole = bytes.subarray(left, right);
  const old = decoded(whole);
  const proposed = decoded(applyEdits(whole, [{ ...edit, start: edit.start - left, end: edit.end - left }]));
  const before = sameBlanks(/^\s*/.exec(old)?.[0] ?? "", /^\s*/.exec(proposed)?.[0] ?? "");
  const behind = sameBlanks(/\s*$/.exec(old)?.[0] ?? "", /\s*$/.exec(proposed)?.[0] ?? "");
  // What is nothing but blanks stays as it is found.
  if (old.trim() === "") return { start: left, end: right, old, proposed };
  return {
    start: left + Buffer.byteLength(before),
    end: right - Buffer.byteLength(behind),
    old: old.slice(before.length, old.length - behind.length),
    proposed: proposed.slice(before.length, Math.max(before.length, proposed.length - behind.length)),
  };
}

/** The finding with another text in its place; as it is where that is what its fix proposes. */
export function withOwnText(finding: Finding, bytes: Uint8Array, text: string): Finding {
  const place = rewritable(finding, bytes);
  if (place === null || text === place.proposed) return finding;
  return { ...finding, fix: { kind: "unsafe", edits: [{ start: place.start, end: place.end, text }] } };
}

function sameBlanks(a: string, b: string): string {
  return a === b ? a : "";
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
