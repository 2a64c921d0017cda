import type { ExporterInput } from "@notewright/exporter";
import { describe, expect, it } from "vitest";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";
import { payloads, withPayload } from "./payloads.ts";

const single = (): ExporterInput => makeInput({ "notes/cloud.md": fixtureNote }, fixtureFiles);
const several = (): ExporterInput =>
  makeInput({ "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote }, fixtureFiles);

function pageOf(input: ExporterInput): string {
  return pagesOf(input).get("index.html") ?? "";
}

function policyOf(page: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#x27;", "'");
}

describe("a site of one note", () => {
  const page = pageOf(single());

  it("is one page, and the quiz on it", () => {
    const kinds = [...siteFiles(single()).keys()].map((path) => path.replace(/-[0-9a-f]{10}/, "-HASH"));
    expect(kinds).toEqual([
      "index.html",
      "quiz.html",
      "assets/style-HASH.css",
      "assets/site-HASH.js",
      "assets/search-HASH.js",
      "assets/texts-1.js",
      "assets/callouts-HASH.css",
      "assets/code-HASH.css",
      "assets/formulas-HASH.css",
      "assets/quiz-HASH.css",
      "assets/quiz-HASH.js",
      "assets/Storage-HASH.svg",
      "assets/S3-Diagram-HASH.png",
    ]);
  });

  it("goes down the headings one at a time, from a single h1", () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it("has each record at its id, and leads no link of its own astray", () => {
    const { entries, categories, comparisons } = single().catalogue;
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = [...entries, ...comparisons].flatMap((record) => record.sections);
    for (const { id } of [...entries, ...categories, ...comparisons, ...sections]) expect(ids).toContain(id);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => decodeURIComponent(target as string));
    for (const target of targets) expect(ids).toContain(target);
  });

  it("has no column in the index that says nothing", () => {
    const heads = (note: string): string[] =>
      Array.from(
        pageOf(makeInput({ "a.md": note }, new Map())).matchAll(/<th scope="col">([^<]+)</g),
        ([, head]) => head as string,
      );
    const brass = "# Brass\n\n### Horn\n\nIt is blown.\n\n### Tuba\n\nIt is low.\n";
    expect(heads(brass)).toEqual(["Name", "Line"]);
    expect(heads(`${brass}\n# Strings\n\n### Harp (Hand Arranged Royal Piece)\n\nIt is plucked.\n`)).toContain("Category");
  });

  it("says once what note and category are called", () => {
    const brass = "# Brass\n\nIt shines.\n\n### Horn\n\nIt is blown.\n\n### Tuba\n\nIt is low.\n";
    const head = /<section class="category" id="brass">.*?<article/s;
    expect(head.exec(pageOf(makeInput({ "brass.md": brass }, new Map())))?.[0]).toBe(
      '<section class="category" id="brass"><h2 class="sr-only">Brass</h2><div class="prose"><p>It shines.</p></div><article',
    );
    expect(head.exec(pageOf(makeInput({ "brass.md": `${brass}\n# Wood\n` }, new Map())))?.[0]).toContain("category-head");
  });

  it("leads a link to a heading of the note to the entry", () => {
    expect(page).toContain('<a href="#storage/ebs">EBS</a>');
  });

  it("names missing images", () => {
    expect(page).toContain('role="img" aria-label="Missing icon of EBS: EBS.svg"');
    expect(page).toContain("<strong>Image not found: </strong><span>Versus.png</span>");
  });

  it("shows diagrams with size, caption and credit, and the credit once", () => {
    expect(page).toMatch(
      /<figure class="diagram"><img src="assets\/S3-Diagram-\w+\.png" alt="S3 Diagram" width="1" height="1" loading="lazy">/,
    );
    expect(page.match(/Credit: /g)).toHaveLength(1);
  });

  it("shows a comparison as a table with scope, in full", () => {
    const table = /<table class="versus".*?<\/table>/s.exec(page)?.[0] ?? "";
    expect(table.match(/<th scope="col"/g)).toHaveLength(2);
    expect(table).toContain("Whole objects.");
    expect(table).toContain('<a href="https://example.org/ebs" rel="noopener noreferrer">the docs</a>');
    expect(table).not.toContain("S3:");
  });

  it("shows members once", () => {
    expect(page.match(/a graph database\./g)).toHaveLength(1);
    expect(page).toContain("<h4>Amazon QLDB</h4>");
  });

  it("says who mentions an entry and what it is compared with", () => {
    const card = /<article class="card" id="storage\/ebs".*?<\/article>/s.exec(page)?.[0] ?? "";
    expect(card).toContain('Compared with: </span><a href="#storage/s3-vs-ebs">S3</a>');
    expect(card).toContain('Mentioned by: </span><a href="#storage/s3">S3</a>');
    expect(card).toContain("<p>Line 35</p></footer>");
  });

  it("allows nothing but its own files", () => {
    const sources = "img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'";
    expect(policyOf(page)).toBe(`default-src 'none'; ${sources}; base-uri 'none'; form-action 'none'`);
    const [link, script, ...more] = page.match(/<(?:link|script|style|iframe)[ >][^>]*/g) ?? [];
    expect(link).toMatch(/^<link rel="stylesheet" href="assets\/style-\w+\.css"/);
    expect(script).toMatch(/^<script src="assets\/site-\w+\.js"/);
    expect(more).toEqual([]);
    expect(page).not.toMatch(/ style=|(?:src|srcset|poster)="(?!assets\/)/);
  });

  it("leads to the lines of a repository when it has one", () => {
    const repository = "https://github.com/example/notes";
    const edited = pagesOf(single(), { repository, branch: "main", folder: "vault" }).get("index.html") ?? "";
    const address = `${repository}/edit/main/vault/notes/cloud.md#L35`;
    expect(edited.split(`href="${address}"`)).toHaveLength(3);
    expect(page).not.toContain(repository);
  });
});

describe("a site of several notes", () => {
  const pages = pagesOf(several(), { title: "My notes" });

  it("has a home page and a page for each note", () => {
    expect([...pages.keys()]).toEqual([
      "index.html",
      "notes/cloud.html",
      "notes/other.html",
      "plain.html",
      "quiz.html",
      "tags/cloud.html",
      "404.html",
    ]);
    const home = pages.get("index.html");
    expect(home).toContain("<title>My notes</title>");
    expect(home).toContain('href="notes/cloud.html#storage"');
  });

  it("links notes to each other", () => {
    expect(pages.get("notes/cloud.html")).toContain('<a href="other.html#compute">the other note</a>');
    expect(pages.get("notes/other.html")).toContain('<a href="cloud.html#storage/s3">S3</a>');
    expect(pages.get("notes/cloud.html")).toContain('<a class="brand" href="../index.html">My notes</a>');
  });

  it("describes every page, also where a note says nothing of itself", () => {
    const described = [...pages].map(([path, page]) => [path, /<meta name="description" content="([^"]+)">/.exec(page)?.[1]]);
    expect(Object.fromEntries(described)).toMatchObject({
      "index.html": "3 notes: Cloud notes, Compute, plain",
      "notes/cloud.html": "Services, as short as can be.",
      "notes/other.html": "Machines.",
    });
    expect(described.filter(([path, text]) => text === undefined && path !== "404.html")).toEqual([]);
  });

  it("has a page for a note without structure", () => {
    expect(pages.get("plain.html")).toContain("<h1>plain</h1>");
  });

  it("says a title once, where it is a heading too", () => {
    const note = "---\ntitle: On raking\n---\n\n## On *raking*\n\nSlowly.\n\n## Why\n\nFor moss.\n";
    const headings = pageOf(makeInput({ "a.md": note }, new Map())).match(/<h\d[^>]*>.*?<\/h\d>/g);
    expect(headings).toEqual(["<h1>On raking</h1>", '<h2 id="note:a.md:why">Why</h2>']);
  });
});

it("says what a note says outside of its records once, also where a category has the name of the note", () => {
  const note = "# Tools\n\nFor dry beds[^1].\n\n[^1]: Of leaves.\n\n### Rake\n\nGathers leaves.\n";
  const page = pagesOf(makeInput({ "tools.md": note }, new Map())).get("index.html") ?? "";
  expect(page.match(/For dry beds/g)).toHaveLength(1);
  expect(page.match(/Of leaves/g)).toHaveLength(1);
  const both = makeInput({ "tools.md": `Before all.\n\n${note}`, "other.md": "# Other\n" }, new Map());
  const files = siteFiles(both);
  for (const text of ["Before all", "For dry beds"])
    for (const file of ["tools.html", "assets/texts-1.js"]) expect(String(files.get(file)).split(text), file).toHaveLength(2);
});

describe("a single file", () => {
  const page = pagesOf(several(), { singleFile: true, title: "My notes" }).get("index.html") ?? "";

  it("is all there is, and may run and show only what is in it", () => {
    expect([...siteFiles(several(), { singleFile: true }).keys()]).toEqual(["index.html"]);
    const policy = policyOf(page) ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; img-src data:; style-src( 'sha256-[\w+/]+=*'){2}; script-src( 'sha256-[\w+/]+=*'){4};/,
    );
    expect(page).not.toMatch(/<link|<iframe| style=|(?:src|srcset|poster)="(?!data:)/);
  });

  it("has all notes below its title, at heading levels that follow each other", () => {
    const headings = [...page.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);
    expect(headings.filter((text) => /^[12]/.test(text))).toEqual([
      "1 My notes",
      "2 Cloud notes",
      "2 Compute",
      "2 plain",
      "2 Quiz",
    ]);
    expect(headings).toContain("3 Storage");
    expect(headings).toContain("4 EBS");
  });

  it("leads from note to note on the page", () => {
    expect(page).toContain('<a href="#compute">the other note</a>');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/<a [^>]*href="#([^"]+)"/g))
      expect(ids).toContain(decodeURIComponent(target as string));
  });
});

it("gives the same bytes for the same input", () => {
  expect([...siteFiles(several())]).toEqual([...siteFiles(several())]);
});

it.each(payloads)("keeps %s from running in any field", (payload) => {
  // A page with formulas has a style sheet more.
  const page = pageOf(withPayload(single(), payload)).replace(/<link rel="stylesheet" href="assets\/formulas-\w+\.css">/, "");
  const tags = page.replaceAll(/="[^"]*"/g, '=""').match(/<[a-z][^>]*>/gi) ?? [];
  expect(tags.length).toBeGreaterThan(100);
  // The page has one script, one link, with code another, one form and the pictures of one switch of its own; formulas have no attribute
  // but one.
  const own = ["<script", "<link", ...(page.includes("<pre") ? ["<link"] : []), "<form", "<svg", "<svg", "<svg"];
  const found = tags.flatMap(
    (tag) => /^<(?:script|iframe|svg|math(?! display="">|>)|object|embed|base|link|form|video|template)\b/i.exec(tag) ?? [],
  );
  expect(found.sort()).toEqual(own.sort());
  for (const tag of tags) expect(tag).not.toMatch(/\son\w+=/i);
  for (const [, url] of page.matchAll(/ href="([^"]*)"/g)) expect(url).not.toMatch(/^\s*(?:java\s*script|vbscript|data):/i);
  for (const [, url] of page.matchAll(/<img src="([^"]*)"/g)) expect(url).toMatch(/^assets\//);
});
