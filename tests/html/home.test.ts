import { join } from "node:path";
import { type Profile, ProfileSet, referenceNotes } from "@notewright/profile";
import { beforeAll, describe, expect, it, test } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const few = { "cloud.md": fixtureNote, "other.md": otherNote, "plain.md": plainNote };

/** Notes about plants in beds, each in one category of another name, with nine entries. */
function garden(count: number, beds: number): Record<string, string> {
  const parts = ["Leaf", "Root", "Bud", "Stem", "Fruit", "Seed", "Bark", "Thorn", "Twig"];
  const note = (number: number): string =>
    `---\ntitle: Plant ${number}\ntags: [green]\nsummary: Likes shade.\n---\n\n# Parts of ${number}\n\n${parts.map((part) => `### ${part} ${number}\n\nGrows.\n`).join("\n")}`;
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`bed-${n % beds}/plant-${n}.md`, note(n)]));
}

const homeOf = (notes: Record<string, string>): string =>
  pagesOf(makeInput(notes, fixtureFiles), { quiz: false }).get("index.html") ?? "";
const texts = (page: string, pattern: RegExp): string[] => Array.from(page.matchAll(pattern), ([, text]) => text ?? "");

describe("the home page", () => {
  test("of few notes names what is in them, by category, and how a note begins that says nothing of itself", () => {
    const home = homeOf(few);
    expect(home).toContain("3 notes · 3 categories · 7 entries · 1 comparison");
    expect(texts(home, /<p class="lead">([^<]+)</g)).toEqual([
      "Services, as short as can be.",
      "Machines.",
      "Just text, no heading.",
    ]);
    expect(home).toMatch(/href="cloud\.html#storage"><img[^>]*><span>Storage</);
    const [storage = "", other = ""] = texts(home, /<ul class="things" aria-label="(?:Storage|Other)">(.*?)<\/ul>/g);
    expect(texts(storage, /href="cloud\.html#storage\/([\w-]+)"/g)).toEqual(["s3", "ebs", "s3-vs-ebs"]);
    expect(texts(other, /<span>([^<]+)<\/span><\/a>/g)).toEqual(["Other Databases", "Empty"]);
    expect(texts(home, /<a href="tags\/cloud\.html">(\w+)<\/a> 1/g)).toEqual(["cloud"]);
  });

  test("of twenty notes names some, and leads to the rest", () => {
    const home = homeOf(garden(20, 4));
    expect(texts(home, /<section class="folder"><h2>([^<]+)</g)).toEqual(["bed-0", "bed-1", "bed-2", "bed-3"]);
    expect(texts(home, /<h3><a href="[^"]+">([^<]+)</g)).toHaveLength(20);
    expect(home).toContain("<span>Bark 3</span>");
    expect(home).not.toContain("Thorn 3");
    expect(home).toContain('<a href="bed-3/plant-3.html#parts-of-3">2 more</a>');
  });

  test("shows the beginning of a long text, up to a blank where there is one", () => {
    const home = homeOf({ "a.md": `${"word ".repeat(80)}\n`, "b.md": `${"竹".repeat(300)}\n` });
    const [words, signs] = texts(home, /<p class="lead">([^<]+)</g);
    expect(words).toMatch(/^(?:word ){36}…$/);
    expect(signs).toBe(`${"竹".repeat(180)} …`);
  });

  const readme = "# Our kitchen\n\nMade for guests.\n\n## How to read it\n\nSee [clouds](cloud.md).\n";
  const withReadme = { ...few, "README.md": readme };
  const profiles = new ProfileSet({ ...referenceNotes, ignore: ["README.md"] });
  const described = makeInput(withReadme, fixtureFiles, (path) => profiles.of(path) as Profile);

  test("begins with the README, which has no page of its own", () => {
    const pages = pagesOf(described, { quiz: false });
    const home = pages.get("index.html") ?? "";
    expect(pages.has("README.html")).toBe(false);
    expect(home).toContain("<title>Our kitchen</title>");
    expect(texts(home, /<h[12][^>]*>(?:<a[^>]*>)?([^<]+)</g)).toEqual([
      "Our kitchen",
      "How to read it",
      "Cloud notes",
      "Compute",
      "plain",
    ]);
    expect(home).toMatch(
      /<meta name="description" content="Made for guests\.">.*<p>Made for guests\.<\/p>.*href="cloud.html">clouds</s,
    );
    expect(pages.get("plain.html")).not.toContain('rel="prev" href="index.html"');
  });

  test("does not begin with a README that holds entries", () => {
    const pages = pagesOf(makeInput(withReadme, fixtureFiles), { quiz: false });
    expect(pages.get("index.html")).toContain("<title>Notes</title>");
    expect(pages.has("README.html")).toBe(true);
  });

  test("has no folders that hold one note each", () => {
    expect(homeOf(garden(20, 20))).not.toContain('class="folder"');
  });

  test("of 300 notes is a line for each", () => {
    const home = homeOf(garden(300, 5));
    expect(texts(home, /<li><a href="bed-\d\/plant-\d+\.html">(Plant \d+)</g)).toHaveLength(300);
    expect(home.length).toBeLessThan(60_000);
  });
});

describe("in Chromium", () => {
  const { folder, withPage } = sitePages("home");

  beforeAll(() => {
    writeSite(makeInput(few, fixtureFiles), join(folder, "few"));
    writeSite(makeInput(garden(20, 4), new Map()), join(folder, "some"), { quiz: false });
    writeSite(makeInput(garden(61, 4), new Map()), join(folder, "many"), { quiz: false });
  });

  it.each([
    ["few", "light", 320, "100%"],
    ["few", "dark", 1280, "200%"],
    ["some", "light", 1280, "100%"],
    ["some", "dark", 320, "200%"],
    ["many", "dark", 320, "100%"],
    ["many", "light", 1280, "200%"],
  ] as const)(
    "%s notes have no axe violation and do not scroll sideways, %s at %i px in letters of %s",
    async (name, colorScheme, width, size) => {
      const options = { bypassCSP: true, colorScheme, viewport: { width, height: 800 } };
      await withPage(`${name}/index.html`, options, async (page) => {
        await page.evaluate(`document.documentElement.style.fontSize = "${size}"`);
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
      });
    },
  );
});
