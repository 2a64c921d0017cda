import { harmlessJson } from "../harmless-json.ts";
import { defineReporter, type Reporter } from "../reporter.ts";

/** The notes of the report, each a JSON document on a line of its own. */
export const jsonlReporter: Reporter = defineReporter({
  meta: { id: "jsonl", summary: "A line of JSON for each note: its path and findings." },
  render: ({ notes }) => notes.map(({ findings, path }) => `${harmlessJson({ path, findings })}\n`).join(""),
});
