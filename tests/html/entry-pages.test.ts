import { expect, test } from "vitest";
import { fixtureFiles, fixtureNote, otherNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";

const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote };
const own = "entries/storage/s3.html";

test("each entry has a page of its own where that is wanted, and only there", () => {
  const paths = [...pagesOf(makeInput(notes, fixtureFiles), { entryPages: true }).keys()].filter((path) =>
    path.startsWith("entries/"),
  );
  expect(paths).toEqual([
    "entries/compute/ec2.html",
    "entries/storage/s3.html",
    "entries/storage/ebs.html",
    "entries/other/other-databases.html",
    "entries/other/empty.html",
  ]);
  expect(pagesOf(makeInput(notes, fixtureFiles)).has(own)).toBe(false);
  expect(pagesOf(makeInput(notes, fixtureFiles), { entryPages: true, singleFile: true }).has(own)).toBe(false);
});

test("it has the entry under its name, and leads to its note, its category and its relations", () => {
  const pages = pagesOf(makeInput(notes, fixtureFiles), { entryPages: true });
  const page = pages.get(own) ?? "";
  expect(page).toContain("<title>S3 – Notes</title>");
  expect(page.match(/<h1>.*?<\/h1>/g)).toEqual(["<h1>S3</h1>"]);
  expect(page).toContain(
    '<a href="../../notes/cloud.html">Cloud notes</a> › <a href="../../notes/cloud.html#storage">Storage</a>',
  );
  expect(page).toContain('href="../../notes/cloud.html#storage/s3-vs-ebs"');
  expect(pages.get("notes/cloud.html")).toContain('<h3><a href="../entries/storage/s3.html">S3</a></h3>');
});

test("a note alone has them too, and search engines are told of each", () => {
  const files = siteFiles(makeInput({ "cloud.md": fixtureNote }, fixtureFiles), {
    entryPages: true,
    site: "https://example.org/",
  });
  expect(String(files.get("sitemap.xml"))).toContain(`<loc>https://example.org/${own}</loc>`);
  expect(String(files.get(own))).toContain(`<link rel="canonical" href="https://example.org/${own}">`);
  expect(String(files.get(own))).not.toContain("DefinedTermSet");
});

test("the tags of an entry lead to their pages, from its own page too", () => {
  const vault = { "a/bed.md": "# Bed\n\n### Mint\n\nGreen #herb/tea.\n", "b.md": "# Pot\n\n### Fern\n\nShade.\n" };
  const pages = pagesOf(makeInput(vault, new Map()), { entryPages: true, quiz: false });
  expect(pages.get("a/bed.html")).toContain('<a class="badge" href="../tags/herb/tea.html">herb/tea</a>');
  expect(pages.get("entries/bed/mint.html")).toContain('<a class="badge" href="../../tags/herb/tea.html">herb/tea</a>');
  const single = pagesOf(makeInput(vault, new Map()), { singleFile: true, quiz: false }).get("index.html");
  expect(single).toContain('<span class="badge">herb/tea</span>');
});
