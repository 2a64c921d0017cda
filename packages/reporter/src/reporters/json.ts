import { harmlessJson } from "../harmless-json.ts";
import { defineReporter, type Reporter } from "../reporter.ts";

/** The report itself, as `schemas/report.schema.json` describes it. */
export const jsonReporter: Reporter = defineReporter({
  meta: { id: "json", summary: "The report as one JSON document." },
  render: (report) => `${harmlessJson(report, 2)}\n`,
});
