import type { ParsedNote } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import { editsOf } from "./links/follow-headings.ts";
import type { Report, Rule } from "./rule.ts";

/** Who reports: what a finding says of its rule, and of what its fixes rest on. */
export type Reporter = Pick<Finding, "category" | "rule" | "severity"> & Pick<Rule["meta"], "because">;

/** A report as a finding: offsets become points, edits become bytes of the file. */
export function toFinding(report: Report, { because, category, rule, severity }: Reporter, note: ParsedNote): Finding {
  const { source } = note;
  const { end, evidence = [], expected = [], fix, message, start, withheld } = report;
  const edits = editsOf(report);
  const reason = fix && (fix.because ?? because?.[fix.kind]);
  return {
    rule,
    severity,
    category,
    message,
    start: source.lines.point(start),
    end: source.lines.point(end),
    ...(expected.length > 0 && { actual: source.text.slice(start, end), expected: [...expected] }),
    ...(evidence.length > 0 && {
      evidence: evidence.map(({ end, note: { path, source } = note, start }) => ({
        path,
        start,
        end,
        text: source.text.slice(start, end),
      })),
    }),
    ...(fix !== undefined &&
      edits.length > 0 && {
        fix: {
          kind: fix.kind,
          ...(reason !== undefined && { because: reason }),
          edits: edits.map(({ end, note: of = note, start, text }) => ({
            ...(of !== note && { path: of.path }),
            start: of.source.byteAt(start),
            end: of.source.byteAt(end),
            text,
          })),
        },
      }),
    ...(withheld !== undefined && { withheld }),
  };
}
