import { join } from "node:path";
import { formerPlaces, updateLedger, withFormerIds } from "@notewright/history";
import type { Ledger } from "@notewright/schema";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const long = "Text that fills the page.\n\n".repeat(80);
const entry = (name: string, text: string, section = ""): string => `### ${name}\n\n${text} ${long}${section}`;
const rake = entry("Rake", "Gathers leaves from the lawn before the moss likes it there.", `#### Care\n\nOil it. ${long}`);
const hoe = entry("Hoe", "Cuts weeds off below the ground where they are thin and soft.");
const spade = entry("Spade", "Turns over what was never dug, and cuts roots in two.");
const shears = entry("Shears", "Two blades on a pivot that trim a hedge flat on top.");
const pea = entry("Pea", "Climbs on twigs and wants to be sown while it is still cold.");
const fern = entry("Fern", "Unrolls its fronds in shade, and has no flower at all, ever.");

/** One state of a garden after the other; the last is shown. */
const states: Record<string, string>[] = [
  {
    "tools.md": `# Tools\n\n${rake}${hoe}${spade}${shears}`,
    "mix.md": `# Mix\n\n${pea}${fern}`,
    "about.md": "Who gardens here.\n",
  },
  // A note in a folder and under another name, one in two halves, one without records that is renamed.
  {
    "shed/things.md": `# Tools\n\n${rake}${hoe}${spade}${shears}`,
    "beds/pea.md": `# Mix\n\n${pea}`,
    "wood.md": `# Wood\n\n${fern}`,
    "people.md": "Who gardens here.\n",
  },
  // And again, with an entry renamed, and one in another note.
  {
    "shed/gear.md": `# Tools\n\n${rake.replace("### Rake", "### Leaf rake")}${spade}${shears}`,
    "beds/pea.md": `# Mix\n\n${pea}${hoe.replace("### Hoe", "### Draw hoe")}`,
    "wood.md": `# Wood\n\n${fern}`,
    "people.md": "Who gardens here.\n",
  },
];

const { addressOf, folder, withPage } = sitePages("moved");

beforeAll(() => {
  let ledger: Ledger | null = null;
  for (const state of states) ledger = updateLedger(ledger, makeInput(state, new Map()).catalogue).ledger;
  const input = makeInput(states.at(-1) as Record<string, string>, new Map());
  const catalogue = withFormerIds(input.catalogue, ledger);
  const former = formerPlaces(catalogue, ledger);
  if (former === undefined) throw new Error("Nothing moved");
  writeSite({ ...input, catalogue, former }, folder, { entryPages: true });
});

const roots = { http: () => addressOf("", "http"), disk: () => addressOf("") };

/** Goes to an address, and expects the browser to come to rest at another, with nothing to complain of. */
async function follow(
  [from, to]: readonly [string, string],
  options: BrowserContextOptions,
  look?: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(from, options, async (page) => {
    await page.waitForURL(({ href }) => href === to, { timeout: 10_000 }).catch(() => {});
    // A page that leads on does so by then.
    await page.waitForLoadState();
    await page.waitForTimeout(150);
    expect(page.url()).toBe(to);
    await look?.(page);
  });
}

const noScript = { javaScriptEnabled: false };

/** Whether an element is where the reader looks. */
const isInView = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const { top } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  })()`);

describe.each(["http", "disk"] as const)("over %s, with a script", (root) => {
  test.each([
    ["tools.html", "shed/gear.html"],
    ["shed/things.html", "shed/gear.html"],
    ["tools.html?from=mail#tools", "shed/gear.html?from=mail#tools"],
    ["about.html#page:main", "people.html#page:main"],
    ["tools.html#tools/rake", "shed/gear.html#tools/leaf-rake"],
    ["tools.html#tools/rake/care", "shed/gear.html#tools/leaf-rake/care"],
    ["tools.html#tools/hoe", "beds/pea.html#mix/draw-hoe"],
    ["shed/things.html#tools/hoe", "beds/pea.html#mix/draw-hoe"],
    ["mix.html", "mix.html"],
    ["mix.html#mix/fern", "wood.html#wood/fern"],
    ["mix.html#mix/pea", "beds/pea.html#mix/pea"],
    ["mix.html#%zz", "mix.html#%zz"],
    ["entries/tools/rake.html#tools/rake/care", "entries/tools/leaf-rake.html#tools/rake/care"],
    ["entries/tools/hoe.html", "entries/mix/draw-hoe.html"],
    ["beds/pea.html#mix/pea", "beds/pea.html#mix/pea"],
  ])("%s leads to %s", async (from, to) => {
    await follow([roots[root]() + from, roots[root]() + to], {});
  });

  test("the anchor that was carried is where the reader looks, and back goes to where they came from", async () => {
    const start = `${roots[root]()}wood.html`;
    await follow([start, start], {}, async (page) => {
      await page.goto(`${roots[root]()}mix.html#mix/fern`);
      await page.waitForURL(/wood\.html#/);
      expect(await isInView(page, "wood/fern")).toBe(true);
      await page.goBack();
      expect(page.url()).toBe(start);
    });
  });
});

describe.each(["http", "disk"] as const)("over %s, without a script", (root) => {
  test.each([
    ["tools.html", "tools.html"],
    ["about.html", "people.html"],
    ["entries/tools/rake.html", "entries/tools/leaf-rake.html"],
    ["mix.html", "mix.html"],
  ])("%s leads to %s", async (from, to) => {
    await follow([roots[root]() + from, roots[root]() + to], noScript);
  });

  test("a list names each thing, sets off the one that was asked for, and leads to it", async () => {
    const address = `${roots[root]()}tools.html#tools/hoe`;
    await follow([address, address], noScript, async (page) => {
      const item = page.getByRole("listitem").filter({ hasText: "Draw hoe" });
      expect(await isInView(page, "tools/hoe")).toBe(true);
      expect(await page.evaluate("document.querySelector('li:has(:target)').textContent")).toContain("Draw hoe");
      expect(await page.locator(".moved:visible").count()).toBe(0);
      await item.getByRole("link").click();
      expect(page.url()).toBe(`${roots[root]()}beds/pea.html#mix/draw-hoe`);
    });
  });
});

test.each([
  ["light", 1280],
  ["dark", 390],
] as const)(
  "a list of where things went has no axe violation in %s at %i px, and no sideways scroll",
  async (colorScheme, width) => {
    // axe is a script, which the page's own policy would refuse.
    await withPage("mix.html", { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    });
  },
);

test("what a note brings along is no line of the site's own", async () => {
  const html = '<p class="moved"><span id="x">a</span><a href="https://example.org/" data-moved="">b</a></p>';
  const input = makeInput({ "a.md": `# Tools\n\n${rake}${html}\n`, "b.md": `# Beds\n\n${pea}` }, new Map());
  const former = { notes: new Map(), records: new Map([["beds/pea", { ids: [], notes: ["a.md"] }]]) };
  writeSite({ ...input, former }, join(folder, "html"));
  const address = `${roots.disk()}html/a.html#note:tools/rake/care:x`;
  await follow([address, address], {}, async (page) => {
    const found = `document.getElementById("note:tools/rake/care:x").closest(".moved, [data-moved]")`;
    expect(await page.evaluate(`${found} === null`)).toBe(true);
  });
});

test("what left a page that is still there has a line on it, seen only by who comes for it", async () => {
  const state = { "a.md": `# Tools\n\n${rake}`, "b.md": `# Beds\n\n${pea}${hoe}` };
  const input = makeInput(state, new Map());
  const former = { notes: new Map(), records: new Map([["beds/hoe", { ids: ["tools/hoe"], notes: ["a.md"] }]]) };
  writeSite({ ...input, former }, join(folder, "two"));
  const [a, b] = ["a", "b"].map((name) => `${roots.disk()}two/${name}.html`) as [string, string];
  await follow([`${a}#tools/hoe`, `${a}#tools/hoe`], noScript, async (page) => {
    expect(await page.locator(".moved:visible").allInnerTexts()).toEqual(["Hoe has moved to Beds."]);
    expect(await page.evaluate("document.getElementById('tools/hoe').getBoundingClientRect().top < innerHeight")).toBe(true);
    await page.locator(".moved a").first().click();
    expect(page.url()).toBe(`${b}#beds/hoe`);
  });
  await follow([`${a}#tools/rake`, `${a}#tools/rake`], noScript, async (page) => {
    expect(await page.locator(".moved:visible").count()).toBe(0);
  });
  await follow([`${a}#tools/hoe`, `${b}#beds/hoe`], {});
  await follow([a, a], {}, async (page) => {
    await page.evaluate("location.hash = '#tools/hoe'");
    await page.waitForURL(({ href }) => href === `${b}#beds/hoe`);
  });
});
