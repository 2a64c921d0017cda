import { summarise } from "@notewright/diagnostics";
import type { Finding, Report, ReportNote } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import type { ReporterContext } from "../reporter.ts";
import { textReporter } from "./text.ts";

function report(...notes: ReportNote[]): Report {
  return { version: 1, tool: { name: "notewright", version: "0.1.0" }, summary: summarise(notes), notes };
}

const plain: ReporterContext = { source: () => "# Queues\n\nMessages are deliverd.\n", colour: false, pathPrefix: "" };

const typo: Finding = {
  rule: "spelling",
  severity: "warning",
  category: "spelling",
  message: 'Unknown word "deliverd", expected "delivered"',
  start: { line: 3, column: 14, offset: 23 },
  end: { line: 3, column: 22, offset: 31 },
  actual: "deliverd",
  expected: ["delivered"],
  fix: { kind: "safe", edits: [{ start: 23, end: 31, text: "delivered" }] },
};

describe("textReporter", () => {
  test("shows a finding with its line, a caret line, a hint and a summary", () => {
    const clean = { path: "notes/clean.md", findings: [] };
    expect(textReporter.render(report({ path: "notes/queues.md", findings: [typo] }, clean), plain)).toBe(
      [
        "notes/queues.md",
        '  3:14 warning Unknown word "deliverd", expected "delivered"  spelling',
        "     3 | Messages are deliverd.",
        "       |              ^^^^^^^^",
        '         fix: "deliverd" → "delivered" (safe)',
        "",
        "1 warning in 2 notes; 1 can be fixed by `notewright fix`.",
        "",
      ].join("\n"),
    );
  });

  test("counts each severity, and unsafe fixes apart", () => {
    const unsafe: Finding = { ...typo, severity: "error", fix: { kind: "unsafe", edits: [{ start: 23, end: 31, text: "x" }] } };
    const output = textReporter.render(report({ path: "a.md", findings: [typo, typo, unsafe] }), plain);
    expect(output).toMatch(
      /\n1 error, 2 warnings in 1 note; 2 can be fixed by `notewright fix`; 1 perhaps by `notewright fix --unsafe`\.\n$/,
    );
  });

  test("says a kind word when nothing is found", () => {
    expect(textReporter.render(report({ path: "a.md", findings: [] }), plain)).toBe("Nothing found in 1 note.\n");
  });

  test("does without a source", () => {
    const output = textReporter.render(report({ path: "a.md", findings: [typo] }), { ...plain, source: () => null });
    expect(output.split("\n")[2]).toBe('         fix: "deliverd" → "delivered" (safe)');
  });

  test("points at the first line of a range over several", () => {
    const range: Finding = { ...typo, start: { line: 1, column: 3, offset: 2 }, end: { line: 3, column: 1, offset: 10 } };
    expect(textReporter.render(report({ path: "a.md", findings: [range] }), plain)).toContain(
      "     1 | # Queues\n       |   ^^^^^^\n",
    );
  });

  test("names the other places that a finding rests on, but for those in its own line", () => {
    const at = (path: string, start: number, text: string) => ({ path, start, end: start + text.length, text });
    const finding: Finding = {
      ...typo,
      evidence: [
        at("a.md", 10, "Messages"),
        at("a.md", 0, "# Queues"),
        at("deep/b.md", 9, "Messages\nare deliverd."),
        at("c.md", 3, "x"),
      ],
    };
    const source = (path: string) => (path === "c.md" ? null : "# Queues\n\nMessages are deliverd.\n");
    const output = textReporter.render(report({ path: "a.md", findings: [finding] }), { ...plain, source });
    expect(output).toContain(
      '^^^^^^^^\n         see: line 1 "# Queues", deep/b.md:2 "Messages", c.md "x"\n         fix: "deliverd"',
    );
    const long = "delivered by hand to whoever had asked for it";
    const many: Finding = { ...typo, evidence: ["b.md", "c.md", "d.md", "e.md", "e.md"].map((path) => at(path, 0, long)) };
    expect(textReporter.render(report({ path: "a.md", findings: [many] }), plain)).toContain(
      'see: b.md:1 "delivered by hand to whoever had asked f…", c.md:1 "delivered by hand to whoever had asked f…", d.md:1 "delivered by hand to whoever had asked f…", and 1 more\n',
    );
  });

  test("colours only when asked", () => {
    const input = report({ path: "a.md", findings: [typo] });
    expect(textReporter.render(input, plain)).not.toContain("\u001B");
    expect(textReporter.render(input, { ...plain, colour: true, pathPrefix: "" })).toContain("\u001B[33mwarning\u001B[39m");
  });

  test("text of notes can neither steer the terminal nor give commands to CI", () => {
    const nasty = "::add-mask::\u001B[2J\u202E##[error]";
    const finding: Finding = { ...typo, message: nasty, actual: nasty, expected: [nasty] };
    const output = textReporter.render(report({ path: nasty, findings: [finding] }), {
      ...plain,
      source: () => `\n\n${nasty}`,
    });
    expect(output).not.toMatch(/[\u001B\u202E]|^\s*::|##\[/m);
  });
});
