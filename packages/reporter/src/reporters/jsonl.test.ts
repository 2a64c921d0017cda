import { summarise } from "@notewright/diagnostics";
import type { Report } from "@notewright/schema";
import { expect, test } from "vitest";
import { jsonlReporter } from "./jsonl.ts";

const point = { line: 1, column: 1, offset: 0 };
const message = "a line\nbreak and \u2028 a ##[group]";
const notes: Report["notes"] = [
  { path: "herbs.md", findings: [{ rule: "r", severity: "info", category: "typography", message, start: point, end: point }] },
  { path: "shrubs.md", findings: [] },
];
const report: Report = { version: 1, tool: { name: "notewright", version: "0.1.0" }, summary: summarise(notes), notes };

test("jsonl has a line for each note, with findings or without", () => {
  const output = jsonlReporter.render(report, { source: () => null, colour: false, pathPrefix: "" });
  const lines = output.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(notes);
  expect(output).not.toMatch(/\u2028|##\[/);
});
