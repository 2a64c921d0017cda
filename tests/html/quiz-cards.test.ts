import type { ExporterInput } from "@notewright/exporter";
import { htmlExporter } from "@notewright/exporter-html";
import { describe, expect, it } from "vitest";
import { fixtureFiles, fixtureNote, otherNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";

const tools = `---
title: Tools
---

# Hand tools

### Rake

Gathers leaves and moss.

### HOE (Hand Operated Edge)

Cuts weeds off below the soil.

* **Width:** 12 cm at most
`;

const garden = (): ExporterInput => makeInput({ "tools.md": tools }, new Map());

function quizOf(input: ExporterInput, page = "quiz.html"): string {
  return pagesOf(input).get(page) ?? "";
}

function keysOf(page: string): string[] {
  return [...page.matchAll(/ data-key="([^"]+)"/g)].map(([, key]) => key as string);
}

describe("the cards of the quiz", () => {
  it("have the keys of the deck, one for each direction", () => {
    expect(keysOf(quizOf(garden()))).toEqual([
      "hand-tools/rake:name-description",
      "hand-tools/rake:description-name",
      "hand-tools/hoe:name-description",
      "hand-tools/hoe:description-name",
      "hand-tools/hoe:acronym-expansion",
      "hand-tools/hoe:expansion-acronym",
      "hand-tools/hoe#fact-1",
      "hand-tools#entries",
    ]);
  });

  it("are questions that open on answers and lead to the entry", () => {
    const [rake] = /<details[^>]* data-key="hand-tools\/rake:description-name".*?<\/details>/s.exec(quizOf(garden())) ?? [];
    expect(rake).toMatch(/<summary><span class="quiz-label" dir="auto">Which is it\?<\/span>.*Gathers leaves and moss\./s);
    expect(rake?.split("</summary>")[0]).not.toContain("Rake");
    expect(rake).toContain('<a href="index.html#hand-tools/rake">Read on<span class="sr-only">: Rake</span></a>');
  });

  it("show a gap in the question, and in the answer what was in it", () => {
    const [fact] = /<details[^>]* data-key="hand-tools\/hoe#fact-1".*?<\/details>/s.exec(quizOf(garden())) ?? [];
    const [question = "", answer = ""] = fact?.split("</summary>") ?? [];
    expect(question).toMatch(/<span class="quiz-gap">\[…\]<\/span>/);
    expect(answer).toMatch(/<mark>[^<]+<\/mark>/);
    const hidden = /<mark>([^<]+)<\/mark>/.exec(answer)?.[1] ?? "";
    expect(question).not.toContain(hidden);
  });

  it("are left out while an error is found in them", () => {
    const input = garden();
    const rake = input.catalogue.entries.find(({ name }) => name === "Rake");
    const { end, start } = rake?.source ?? { start: { line: 0, column: 0, offset: 0 }, end: { line: 0, column: 0, offset: 0 } };
    const finding = { rule: "spelling", severity: "error", category: "spelling", message: "", start, end } as const;
    const keys = keysOf(quizOf({ ...input, findings: new Map([["hand-tools/rake", [finding]]]) }));
    expect(keys.some((key) => key.startsWith("hand-tools/rake"))).toBe(false);
    expect(keys).toContain("hand-tools/hoe:name-description");
  });

  it("keep the key that the ledger knows, though the entry has a new name", () => {
    const card = { guid: "x", id: "hand-tools/rake" };
    const memory = { cards: { "hand-tools/leaf-rake": card }, keep: () => {} };
    expect(keysOf(quizOf({ ...garden(), memory }))).toContain("hand-tools/leaf-rake:name-description");
  });
});

describe("the pages of the quiz", () => {
  it("are led to from home and notes", () => {
    const pages = pagesOf(makeInput({ "notes/cloud.md": fixtureNote, "other.md": otherNote }, fixtureFiles));
    expect(pages.get("index.html")).toMatch(/<a class="quiz-link" href="quiz\.html">Quiz: \d+ cards<\/a>/);
    expect(pages.get("notes/cloud.html")).toContain('href="../quiz.html#quiz:notes/cloud"');
    expect(pages.get("quiz.html")).toContain('id="quiz:notes/cloud"');
    expect(pages.get("quiz.html")).toContain('<a class="brand" href="index.html">');
  });

  it("are several where there are many cards, and name each other", () => {
    const entries = Array.from({ length: 260 }, (_, index) => `### Thing${index}\n\nHolds number ${index} of the row.\n`);
    const note = (name: string): string => `# ${name}\n\n${entries.join("\n").replaceAll("Thing", name)}`;
    const pages = pagesOf(makeInput({ "a.md": note("Peg"), "b.md": note("Cup") }, new Map()));
    const [first = "", second = ""] = ["quiz.html", "quiz.2.html"].map((path) => pages.get(path));
    expect([keysOf(first).length, keysOf(second).length]).toEqual([520, 520]);
    expect(new Set(keysOf(first)).isDisjointFrom(new Set(keysOf(second)))).toBe(true);
    expect(pages.get("b.html")).toContain('href="quiz.2.html#quiz:b"');
    expect(first).toContain('<a href="quiz.2.html">Cup</a>');
    expect(second).toContain('<a href="#page:top" aria-current="page">Cup</a>');
    expect(second).toMatch(/<link rel="stylesheet" href="assets\/overview-\w+\.css">/);
  });

  it("take no name from a note", () => {
    const pages = pagesOf(makeInput({ "quiz.md": tools, "b.md": otherNote }, new Map()));
    expect([...pages.keys()].toSorted()).toEqual(["404.html", "b.html", "index.html", "quiz-2.html", "quiz.html"]);
    expect(pages.get("quiz-2.html")).toContain("<h1>Tools</h1>");
  });

  it("are not there when nobody wants them, when there is nothing to ask, and when there are many notes to check", () => {
    const named = (input: ExporterInput, quiz: boolean | null): string[] => {
      const paths = [...siteFiles(input, { quiz }).keys()].filter((path) => path.includes("quiz"));
      const links = [...pagesOf(input, { quiz })].flatMap(([path, page]) => (page.includes('class="quiz-link"') ? [path] : []));
      return [...paths, ...links].map((path) => path.replace(/-\w{10}/, ""));
    };
    expect(named(garden(), false)).toEqual([]);
    expect(named(garden(), null)).toEqual(["quiz.html", "assets/quiz.css", "assets/quiz.js", "index.html"]);
    expect(named(makeInput({ "a.md": "Just text.\n" }, new Map()), true)).toEqual([]);
    const many = Array.from({ length: 101 }, (_, index) => [
      `n${index}.md`,
      `# Part${index}\n\n### Thing${index}\n\nIs a part.\n`,
    ]);
    const input = makeInput(Object.fromEntries(many), new Map());
    expect(named(input, null)).toEqual([]);
    expect(named(input, true)).toContain("quiz.html");
    const { meta, options } = htmlExporter;
    expect([100, 101].map((notes) => meta.needsFindings?.(options.defaults, notes))).toEqual([true, false]);
    expect([true, false].map((quiz) => meta.needsFindings?.({ ...options.defaults, quiz }, 500))).toEqual([true, false]);
  });
});
