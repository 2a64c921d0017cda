import type { ExporterInput, OutputFile } from "@notewright/exporter";
import { htmlExporter } from "@notewright/exporter-html";
import { expect, test } from "vitest";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { siteFiles } from "./pages-of.ts";

const address = "https://example.org/my notes/".replace(" ", "%20");
const input = (): ExporterInput =>
  makeInput({ "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "a & b.md": plainNote }, fixtureFiles);

test("a site that knows its address names each page to search engines", () => {
  const files = siteFiles(input(), { site: address, title: "Clouds" });
  const sitemap = String(files.get("sitemap.xml"));
  expect(Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, url]) => url)).toEqual([
    "https://example.org/my%20notes/",
    "https://example.org/my%20notes/a-b.html",
    "https://example.org/my%20notes/notes/cloud.html",
    "https://example.org/my%20notes/notes/other.html",
    "https://example.org/my%20notes/quiz.html",
    "https://example.org/my%20notes/tags/cloud.html",
  ]);
  const page = String(files.get("notes/cloud.html"));
  expect(page).toContain(`<link rel="canonical" href="${address}notes/cloud.html">`);
  expect(page).toContain('<meta property="og:title" content="Cloud notes – Clouds">');
  expect(page).toContain('<meta property="og:description" content="Services, as short as can be.">');
  expect(String(files.get("index.html"))).toContain('<meta property="og:type" content="website">');
});

test("the entries of a note are terms for machines, and nothing of them can run", () => {
  const given = input();
  (given.catalogue.entries[0] as { summary: string }).summary = "</script><script>alert(1)</script>";
  const page = String(siteFiles(given, { site: address }).get("notes/cloud.html"));
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const data = JSON.parse(json);
  expect(data).toMatchObject({ "@type": "DefinedTermSet", "@id": `${address}notes/cloud.html`, name: "Cloud notes" });
  expect(data.hasDefinedTerm[0]).toEqual({
    "@type": "DefinedTerm",
    "@id": `${address}notes/cloud.html#storage/s3`,
    name: "S3",
    termCode: "S3",
    alternateName: ["Simple Storage Service"],
    description: "</script><script>alert(1)</script>",
  });
  expect(page).not.toContain("<script>alert");
});

test("without an address nothing is said to search engines", () => {
  const files = siteFiles(input());
  expect(files.has("sitemap.xml")).toBe(false);
  expect(String(files.get("notes/cloud.html"))).not.toMatch(/canonical|og:|ld\+json/);
});

test("the page for what is not there refers to no file", () => {
  const page = String(siteFiles(input(), { site: address }).get("404.html"));
  expect(page).toContain(`<a href="${address}">To the beginning</a>`);
  expect(page).not.toMatch(/<script| src=|rel="stylesheet"/);
});

test("a tag has a page with its notes, and with the entries that have it by themselves", () => {
  const files = siteFiles(
    makeInput(
      {
        "a.md": "# Herbs\n\n### Basil\n\nLikes warmth #kitchen.\n",
        "b.md": "---\ntags: [Kitchen]\n---\n\n# Pots\n\n### Pan\n\nFlat.\n",
      },
      new Map(),
    ),
  );
  const page = String(files.get("tags/kitchen.html"));
  expect(page).toContain('<a href="../a.html#herbs/basil">Basil</a>');
  expect(page).toContain('<a href="../b.html">');
  expect(page).not.toContain("Pan");
  expect(String(files.get("b.html"))).toContain('<a href="tags/kitchen.html">Kitchen</a>');
});

test("a link to a former id leads to where the entry stands by now, unless something else has that id", () => {
  const given = input();
  const [first, second] = given.catalogue.entries;
  (first as { formerIds: string[] }).formerIds = ["storage/simple store", second?.id as string];
  const page = String(siteFiles(given).get("notes/cloud.html"));
  expect(page).toMatch(/<article [^>]*id="storage\/s3"[^>]*><span id="storage\/simple-store"><\/span>/);
  expect(page.match(new RegExp(` id="${second?.id}"`, "g"))).toHaveLength(1);
});

test("an edit of a note changes its page, those that show something of it, and the texts to search", () => {
  const before = siteFiles(input());
  const after = siteFiles(
    makeInput(
      { "notes/cloud.md": fixtureNote, "notes/other.md": `${otherNote}\nMore of it.\n`, "a & b.md": plainNote },
      fixtureFiles,
    ),
  );
  const changed = [...after].filter(([path, content]) => String(before.get(path)) !== String(content)).map(([path]) => path);
  expect(changed).toEqual(["notes/other.html", "assets/texts-1.js"]);
});

test("nothing of a site without a quiz, whose cards tell how many pages it has, is made before somebody reads it", () => {
  const asked: string[] = [];
  const given = input();
  const content = (id: string) => {
    asked.push(id);
    return given.content(id);
  };
  const options = { ...htmlExporter.options.defaults, quiz: false };
  const files = [...(htmlExporter.files({ ...given, content }, options) as Iterable<OutputFile>)];
  expect(asked).toEqual([]);
  expect(files.find(({ path }) => path === "assets/texts-1.js")?.content).toContain("notewrightTexts");
  expect(asked).not.toEqual([]);
});
