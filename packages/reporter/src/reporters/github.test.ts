import { summarise } from "@notewright/diagnostics";
import type { Finding, ReportNote } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { githubReporter } from "./github.ts";

const finding: Finding = {
  rule: "spelling",
  severity: "error",
  category: "spelling",
  message: "Unknown word",
  start: { line: 3, column: 14, offset: 23 },
  end: { line: 3, column: 22, offset: 31 },
};

function render(...notes: ReportNote[]): string {
  const report = {
    version: 1 as const,
    tool: { name: "notewright" as const, version: "0.1.0" },
    summary: summarise(notes),
    notes,
  };
  return githubReporter.render(report, { source: () => null, colour: false, pathPrefix: "" });
}

describe("githubReporter", () => {
  test("one command for each finding", () => {
    expect(render({ path: "a.md", findings: [finding, { ...finding, severity: "info" }] })).toBe(
      "::error file=a.md,line=3,col=14,endLine=3,endColumn=22,title=spelling::Unknown word\n" +
        "::notice file=a.md,line=3,col=14,endLine=3,endColumn=22,title=spelling::Unknown word\n",
    );
  });

  test("escapes data and properties as GitHub's toolkit does", () => {
    const output = render({ path: "50%, a:b\n.md", findings: [{ ...finding, message: "100%: a,\r\nb" }] });
    expect(output).toBe(
      "::error file=50%25%2C a%3Ab%0A.md,line=3,col=14,endLine=3,endColumn=22,title=spelling::100%25: a,%0D%0Ab\n",
    );
  });

  test("names the other places that a finding rests on", () => {
    const evidence = [{ path: "b.md", start: 0, end: 4, text: "SQS\n" }];
    expect(render({ path: "a.md", findings: [{ ...finding, evidence }] })).toContain('::Unknown word%0ASee b.md "SQS"\n');
  });

  test("shows other control characters", () => {
    expect(render({ path: "a.md", findings: [{ ...finding, message: "x\u001B[2J\u202E" }] })).toContain("::x␛[2J<U+202E>\n");
  });

  test("says nothing when nothing is found", () => {
    expect(render({ path: "a.md", findings: [] })).toBe("");
  });
});
