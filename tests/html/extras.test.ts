import { createHash } from "node:crypto";
import type { ExporterInput, OutputFile } from "@notewright/exporter";
import { htmlExporter } from "@notewright/exporter-html";
import { describe, expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";

const tip = "> [!tip] Low heat\n> Stir slowly.\n";
const notes = {
  "pots.md": `---\ntags: [kitchen]\n---\n\n# Pots\n\n### Wok\n\n${tip}`,
  "spoons.md": "# Spoons\n\n### Ladle\n\nFor soup.\n",
};
const input = (more: Record<string, string> = {}): ExporterInput => makeInput({ ...notes, ...more }, new Map());

/** The names of style sheets and scripts in the head of a page. */
function headOf(page: string | undefined): string[] {
  const found = (page ?? "").matchAll(/<(?:link rel="stylesheet" href|script src)="[^"]*\/?assets\/(\w+)-\w{10}(\.\w+)"/g);
  return Array.from(found, ([, name, type]) => `${name}${type}`);
}

const every = ["style.css", "site.js"];

describe("a page has style sheets only for what is on it", () => {
  const pages = pagesOf(input(), { entryPages: true });

  test.each([
    ["index.html", ["overview.css"]],
    ["tags/kitchen.html", ["overview.css"]],
    ["pots.html", ["callouts.css"]],
    ["entries/pots/wok.html", ["callouts.css"]],
    ["spoons.html", []],
    ["entries/spoons/ladle.html", []],
    // A card's answer is the text of the entry.
    ["quiz.html", ["callouts.css", "quiz.css", "quiz.js"]],
  ])("%s", (path, extras) => {
    expect(headOf(pages.get(path))).toEqual([...every, ...extras]);
  });

  test.each([
    ["text before the first category", `${tip}\n# Lids\n`],
    ["the text of a category", `# Lids\n\n${tip}`],
    ["a section", `# Lids\n\n### Glass\n\n#### Care\n\n${tip}`],
    ["a comparison", `# Lids\n\n### Glass vs Steel\n\nGlass:\n\n* Clear.\n\n${tip}\nSteel:\n\n* Strong.\n`],
    ["a list", "# Lids\n\n- Glass\n\n  > [!danger]- Hot\n  > Wait.\n"],
    ["HTML of the note's own", '# Lids\n\n<div class="callout callout-tip">Wait.</div>\n'],
  ])("where a callout stands in %s", (_, lids) => {
    const page = pagesOf(input({ "lids.md": lids })).get("lids.html");
    expect(page).toContain('class="callout ');
    expect(headOf(page)).toEqual([...every, "callouts.css"]);
  });

  test("with parts of one's own, be they around the standard ones or instead of them", () => {
    const around = pagesOf(input(), { parts: { category: (standard, ...given) => standard(...given) } });
    expect(headOf(around.get("pots.html"))).toEqual([...every, "callouts.css"]);
    const own = pagesOf(input(), {
      parts: {
        foot: (standard, place) => {
          place.resources.need(place.page, "callouts");
          return standard(place);
        },
      },
    });
    expect(headOf(own.get("spoons.html"))).toEqual([...every, "callouts.css"]);
    const without = pagesOf(input(), { parts: { entry: () => ({ type: "text", value: "None." }) } });
    expect(headOf(without.get("pots.html"))).toEqual(every);
  });

  test("whichever page is made first, and however often", () => {
    const read = ({ content, path }: OutputFile): [string, unknown] => [path, content];
    const files = [...(htmlExporter.files(input(), htmlExporter.options.defaults) as Iterable<OutputFile>)];
    const backwards = files.toReversed().map(read).toReversed();
    expect(backwards).toEqual([...siteFiles(input())]);
    expect(files.map(read)).toEqual(backwards);
  });
});

test.each([
  ["with a callout", notes, true],
  ["without one", { "spoons.md": notes["spoons.md"] }, false],
])("one file %s holds the style sheets that it needs, and its policy allows those", (_, given, hasCallouts) => {
  const page = pagesOf(makeInput(given, new Map()), { singleFile: true }).get("index.html") ?? "";
  const styles = Array.from(page.matchAll(/<style>(.*?)<\/style>/gs), ([, text]) => text ?? "");
  expect(styles.map((text) => [text.includes(".callout"), text.includes(".note-card"), text.includes(".quiz-card")])).toEqual([
    [false, false, false],
    ...(hasCallouts ? [[true, false, false]] : []),
    [false, false, true],
  ]);
  const hashes = styles.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  expect(page.replaceAll("&#x27;", "'")).toContain(`style-src ${hashes.join(" ")};`);
});
