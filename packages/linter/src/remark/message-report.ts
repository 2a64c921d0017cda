import type { SourceText } from "@notewright/diagnostics";
import type { VFile } from "vfile";
import type { SourceReport } from "../finding-source.ts";

type Message = VFile["messages"][number];
type Place = NonNullable<Message["place"]>;

/** What a remark plug-in says, as a report; a message without a place is about the whole note and stands at its start. */
export function messageReport(message: Message, source: SourceText): SourceReport {
  const { actual, cause, expected, fatal, reason, ruleId, source: by } = message;
  const range = rangeOf(message.place, source);
  const isReplaceable = expected !== undefined && expected.length > 0 && actual === source.text.slice(range.start, range.end);
  const related = cause !== undefined && "place" in (cause as object) ? (cause as Message).place : undefined;
  return {
    ...range,
    rule: `${by ?? "remark-lint"}:${ruleId ?? "message"}`,
    category: "structure",
    severity: fatal === true ? "error" : fatal === false ? "warning" : "info",
    message: reason.replace(/\s+/g, " "),
    ...(isReplaceable && { expected }),
    ...(related !== undefined && { evidence: [rangeOf(related, source)] }),
  };
}

function rangeOf(place: Place | undefined, source: SourceText): { start: number; end: number } {
  if (place === undefined) return { start: 0, end: 0 };
  const [first, last] = "start" in place ? [place.start, place.end] : [place, place];
  const start = offsetOf(first, source);
  return { start, end: Math.max(start, offsetOf(last, source)) };
}

/** Not every plug-in says offsets; a point beyond the note is taken as its end. */
function offsetOf(
  { column, line, offset }: { line: number; column: number; offset?: number | undefined },
  source: SourceText,
): number {
  const place = offset ?? source.lines.range(line).start + column - 1;
  return Number.isFinite(place) ? Math.max(0, Math.min(place, source.text.length)) : 0;
}
