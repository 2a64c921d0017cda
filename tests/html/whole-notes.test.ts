import { builtInProfiles } from "@notewright/profile";
import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const notes = {
  "elm.md": "# Elm\n\nA tree of hedges.\n\n## Leaf\n\nRough and uneven.\n\n### Edge\n\nToothed.\n\n## Wood\n\nTough.\n",
  "oak.md":
    "---\nlatin: Quercus\nheight: 30\nevergreen: false\nused for: [ships, barrels]\ntags: [tree]\nnested: { a: 1 }\n---\n\n# Oak\n\nHeavy.\n",
  "rowan.md": "# Rowan\n\nRed berries.\n",
};
const pages = pagesOf(makeInput(notes, new Map(), builtInProfiles.get("file-per-entry")));

test("the page of a note that is an entry names it once, and has its sections right below, one in another", () => {
  expect(pages.get("elm.html")?.match(/<h\d[^>]*>.*?<\/h\d>/g)).toEqual([
    "<h1>Elm</h1>",
    "<h2>Leaf</h2>",
    "<h3>Edge</h3>",
    "<h2>Wood</h2>",
  ]);
  expect(pages.get("elm.html")).not.toContain("<table");
  expect(pages.get("index.html")).not.toContain("1 entry");
});

test("it shows what the frontmatter says of the entry, but not what is shown elsewhere or is no text", () => {
  const list = /<dl class="properties">(.*?)<\/dl>/.exec(pages.get("oak.html") ?? "")?.[1];
  expect(list?.match(/(?<=<d[td]>)[^<]*/g)).toEqual([
    ...["latin", "Quercus"],
    ...["height", "30"],
    ...["evergreen", "no"],
    ...["used for", "ships, barrels"],
  ]);
  expect(pages.get("elm.html")).not.toContain("<dl");
});

test("addresses and wikilinks in the frontmatter are links, and what leads nowhere is its text", () => {
  const front =
    'parents: ["[[Elm]]", "[[trees/oak#Leaf|the oak]]", "[[Yew]]"]\nsee_also: "https://example.org/a?b=1, and [[elm]]."\nbad: "javascript:alert(1) [[]]"';
  const vault = { "ash.md": `---\n${front}\n---\n# Ash\n`, "elm.md": "# Elm\n", "trees/oak.md": "# Oak\n" };
  const page = pagesOf(makeInput(vault, new Map(), builtInProfiles.get("file-per-entry"))).get("ash.html");
  const [parents, also, bad] = (/<dl class="properties">(.*?)<\/dl>/.exec(page ?? "")?.[1] ?? "").split("</div>");
  expect(parents).toContain('<dd><a href="elm.html">Elm</a>, <a href="trees/oak.html">the oak</a>, Yew</dd>');
  expect(also).toContain(
    '<dt>see also</dt><dd><a href="https://example.org/a?b=1" rel="noopener noreferrer">https://example.org/a?b=1</a>, and <a',
  );
  expect(bad).toContain("<dd>javascript:alert(1) [[]]</dd>");
});

test("pages lead to the notes beside them", () => {
  const links = (page: string): string[] | null => pages.get(page)?.match(/<a rel="\w+" href="[^"]*">[^<]*/g) ?? null;
  expect(links("elm.html")).toEqual(['<a rel="next" href="oak.html">Oak →']);
  expect(links("oak.html")).toEqual(['<a rel="prev" href="elm.html">← Elm', '<a rel="next" href="rowan.html">Rowan →']);
  expect(links("rowan.html")).toEqual(['<a rel="prev" href="oak.html">← Oak']);
});

test("the first note of a folder that is a category is like those beside it, and a link to the category leads there", () => {
  const vault = { "hedge/elm.md": notes["elm.md"], "hedge/oak.md": notes["oak.md"] };
  const made = pagesOf(makeInput(vault, new Map(), builtInProfiles.get("file-per-entry")));
  const page = made.get("hedge/elm.html") ?? "";
  expect(page.match(/<h[12][^>]*>.*?<\/h[12]>/g)).toEqual(["<h1>Elm</h1>", "<h2>Leaf</h2>", "<h2>Wood</h2>"]);
  expect(page).toContain('<section class="category" id="hedge">');
  expect(page).not.toContain('class="contents"');
  expect(made.get("index.html")).not.toContain("1 category · 1 entry");
});

test("the home page leads to a section where it stands, if two notes describe its entry", () => {
  const vault = { "pots/JUG.md": "# JUG\n\n## Form\n\nTall.\n", "pots/jug.md": "# Jug\n\n## Use\n\nMilk.\n" };
  const site = pagesOf(makeInput(vault, new Map(), builtInProfiles.get("file-per-entry")));
  const links = [...(site.get("index.html") ?? "").matchAll(/href="(pots\/[^"#]+)#([^":]+)"/g)];
  expect(links.map(([, , id]) => id)).toContain("pots/jug/use");
  for (const [, page = "", id] of links) expect(site.get(page)).toContain(`id="${id}"`);
});

test("the page of a tag says of each note what it is about", () => {
  expect(pages.get("tags/tree.html")).toMatch(/<h2><a href="[^"]+">Oak<\/a><\/h2><p class="lead">Heavy\.</);
});

test("the home page says of such notes what is theirs alone, and no bare address", () => {
  const recipe = (name: string, own: string): string =>
    `# ${name}\n\nhttps://example.org/${name}\nhttps://example.org/more\n\n## Ingredients\n\nSalt.\n\n## ${own}\n\nBoil.\n`;
  const vault = { "pho.md": recipe("Pho", "Broth"), "pita.md": recipe("Pita", "Dough"), "pie.md": recipe("Pie", "Filling") };
  const home = pagesOf(makeInput(vault, new Map(), builtInProfiles.get("file-per-entry")), { quiz: false }).get("index.html");
  for (const own of ["Broth", "Dough", "Filling"]) expect(home).toContain(`<span>${own}</span>`);
  expect(home).not.toContain("Ingredients");
  expect(home).not.toContain("https://example.org");
});
