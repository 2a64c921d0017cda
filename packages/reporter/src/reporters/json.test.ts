import { summarise } from "@notewright/diagnostics";
import type { Report } from "@notewright/schema";
import { expect, test } from "vitest";
import { reporters } from "../registry.ts";
import { jsonReporter } from "./json.ts";

const point = { line: 1, column: 1, offset: 0 };
const message = "é 👩‍💻 \u001B \u009B \u202E \u2028 ##[group]";
const notes: Report["notes"] = [
  { path: "a.md", findings: [{ rule: "r", severity: "info", category: "typography", message, start: point, end: point }] },
];
const report: Report = { version: 1, tool: { name: "notewright", version: "0.1.0" }, summary: summarise(notes), notes };

test("json is exactly the report, indented, with a final newline", () => {
  const output = jsonReporter.render(report, { source: () => null, colour: true, pathPrefix: "" });
  expect(JSON.parse(output)).toEqual(report);
  expect(output.startsWith('{\n  "version": 1,\n')).toBe(true);
  expect(output.endsWith("\n}\n")).toBe(true);
});

test("json shows no control or format character and gives CI no command", () => {
  const output = jsonReporter.render(report, { source: () => null, colour: false, pathPrefix: "" });
  expect(output).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
  expect(output).toContain("é");
});

test("every reporter is found by its id", () => {
  expect([...reporters.keys()]).toEqual(["github", "json", "jsonl", "text"]);
});
