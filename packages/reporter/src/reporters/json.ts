import { defineReporter, type Reporter } from "../reporter.ts";

// JSON itself escapes only what is below U+0020. Format characters can hide text or turn its direction in a terminal, and
// GitHub's log runs `##[command]` anywhere in a line.
const HARMFUL = /[\p{Cf}\u007f-\u009f\u2028\u2029]|#(?=#\[)/gu;

/** The report itself, as `schemas/report.schema.json` describes it. */
export const jsonReporter: Reporter = defineReporter({
  meta: { id: "json", summary: "The report as one JSON document." },
  render: (report) => `${JSON.stringify(report, null, 2).replace(HARMFUL, escapeUnits)}\n`,
});

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}
