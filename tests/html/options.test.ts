import { htmlExporter, type PartOverrides } from "@notewright/exporter-html";
import { optionMistakes } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { expect, it, test } from "vitest";
import { fixtureFiles, fixtureNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";
import { seedInput } from "./seed-input.ts";

const input = makeInput({ "notes/cloud.md": fixtureNote }, fixtureFiles);

function code(files: ReadonlyMap<string, string | Uint8Array>): Map<string, number> {
  const names = [...files].filter(([path]) => /\.(?:html|js|css)$/.test(path));
  return new Map(names.map(([path, content]) => [path.replace(/-\w{10}\./, "."), Buffer.byteLength(content)]));
}

test("a large note's page, style, scripts and index stay below 115 kB, the script of every page below 25", () => {
  const files = siteFiles(seedInput());
  const all = code(files);
  const page = String(files.get("index.html"));
  const named = [...files.keys()].filter(
    (path) => path === "index.html" || (path.startsWith("assets/") && page.includes(path)),
  );
  const sizes = code(new Map([...files].filter(([path]) => named.includes(path))));
  expect([...sizes.keys()]).toEqual([
    "index.html",
    "assets/style.css",
    "assets/site.js",
    "assets/search.js",
    "assets/texts-1.js",
  ]);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(115_000);
  expect(sizes.get("assets/site.js")).toBeLessThan(25_000);
  expect(all.get("assets/quiz.js")).toBeLessThan(25_000);
});

test("above a hundred notes the texts to search are in several files", () => {
  const notes = Array.from({ length: 201 }, (_, index) => [`n${index}.md`, `# Part ${index}\n\n### Thing\n\nText.\n`]);
  const texts = [...siteFiles(makeInput(Object.fromEntries(notes), new Map())).keys()].filter((path) =>
    path.includes("/texts-"),
  );
  expect(texts).toHaveLength(3);
});

it("sets variables of the style sheet", () => {
  const theme = { accent: "light-dark(#7a1f5c, #e79ccb)" };
  const [, style] = [...siteFiles(input, { theme })].find(([path]) => path.endsWith(".css")) ?? [];
  expect(String(style)).toMatch(/:root \{\n {2}--accent: light-dark\(#7a1f5c, #e79ccb\);\n\}\n$/);
});

it.each([
  [{ theme: { accent: "red; } body { display: none" } }],
  [{ theme: { accent: "</style><script>" } }],
  [{ theme: { "accent: red; --x": "1" } }],
  [{ repository: "javascript:alert(1)" }],
  [{ parts: { entri: () => null } }],
  [{ singleFile: "yes" }],
  [{ quiz: "no" }],
])("refuses %j", async (options) => {
  expect(await optionMistakes(htmlExporter.options.schema, options)).not.toEqual([]);
});

it("takes parts of one's own, which may use the standard ones", async () => {
  const element = (tagName: string, ...children: ElementContent[]): Element => {
    return { type: "element", tagName, properties: {}, children };
  };
  const parts: PartOverrides = {
    foot: () => element("footer", { type: "text", value: "Grown at <home>." }),
    entry: (standard, place, entry) => element("aside", standard(place, entry)),
  };
  expect(await optionMistakes(htmlExporter.options.schema, { parts })).toEqual([]);
  const page = pagesOf(input, { parts }).get("index.html") ?? "";
  expect(page).toContain("<footer>Grown at &lt;home>.</footer></body>");
  expect(page).toContain('<aside><article class="card" id="storage/s3">');
});
