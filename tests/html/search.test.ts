import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const corrected = readFileSync(new URL("../golden/aws-services/fixed.md", import.meta.url), "utf8");
/** Notes with headings that are neither categories nor entries. */
const garden = {
  "roses.md":
    "---\ntitle: Roses\n---\n\nThey like compost.\n\n###### Pruning\n\nWith secateurs.\n\n###### Pests\n\nGreenfly.\n\n###### Pests\n\nHorsetail.\n",
  "beds.md": "# Beds\n\nDug with a fork.\n\n###### Tools\n\nA trowel.\n\n### Tulip\n\nRed.\n",
  "paths.md":
    "---\ntitle: Paths\n---\n\nSee [how to prune](roses.md#pruning), [the second](roses.md#pests-1), [nowhere](roses.md#wood) [[roses#Pruning|the wiki way]] and [below](#gravel).\n\n###### Gravel\n\nGrey.\n",
};
const { addressOf, folder, withPage } = sitePages("search");

beforeAll(() => {
  const note = makeInput({ "cloud/aws-services.md": corrected }, new Map());
  writeSite(note, join(folder, "site"));
  writeSite(note, join(folder, "single"), { singleFile: true });
  const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote };
  writeSite(makeInput(notes, fixtureFiles), join(folder, "several"));
  writeSite(makeInput(garden, new Map()), join(folder, "garden"));
  writeSite(makeInput(garden, new Map()), join(folder, "garden-single"), { singleFile: true });
  writeSite(makeInput({ "cloud.md": fixtureNote }, fixtureFiles), join(folder, "site-parts"));
});

async function search(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  return namesFound(page);
}

/** As `search`, at once and not letter by letter, where another search was before. */
async function searchAgain(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.insertText(query);
  return namesFound(page);
}

async function namesFound(page: Page): Promise<string[]> {
  await page
    .getByRole("status")
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
  return page.locator('[role="option"] .hit-name').allInnerTexts();
}

test.each([
  ["http", "site/index.html"],
  ["file", "site/index.html"],
  ["http", "single/index.html"],
  ["file", "single/index.html"],
] as const)("over %s, %s finds first what is meant", async (scheme, path) => {
  await withPage(addressOf(path, scheme), {}, async (page) => {
    for (const [query, name] of [
      ["queue", "SQS"],
      ["sns", "SNS"],
      ["stickyness", "ELB"],
      ["block store", "EBS"],
      ["Relational Databse", "RDS"],
      ["containers designed", "ECS"],
    ] as const)
      expect((await searchAgain(page, query))[0], query).toBe(name);
  });
});

test.each(["http", "file"] as const)("over %s a note's page finds what another says, and leads there", async (scheme) => {
  await withPage(addressOf("several/notes/cloud.html", scheme), {}, async (page, requests) => {
    const before = requests.length;
    expect(await search(page, "machines")).toEqual(["EC2"]);
    expect(requests.slice(before).map((url) => url.replace(/.*\/assets\/(\w+)-\w+/, "$1"))).toEqual(["search.js", "texts.js"]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/other\.html#compute\/ec2$/);
    expect(await page.evaluate("document.querySelector(':target h3').textContent")).toBe("EC2");
  });
});

test("is walked by keyboard, and says how much was found", async () => {
  await withPage("several/index.html", {}, async (page) => {
    const names = await search(page, "ebs");
    expect(names.slice(0, 2)).toEqual(["EBS", "S3 vs EBS"]);
    const chosen = (): Promise<string | null> => page.locator('[role="option"][aria-selected="true"] .hit-name').textContent();
    const status = page.locator('.search [role="status"]');
    expect(await status.getAttribute("aria-live")).toBe("polite");
    expect(await status.textContent()).toBe(`${names.length} results`);
    const field = page.getByRole("combobox");
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await chosen()).toBe("EBS");
    await page.keyboard.press("ArrowDown");
    expect(await chosen()).toBe("S3 vs EBS");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await chosen()).toBe(names.at(-1));
    await page.keyboard.press("Escape");
    expect(await page.locator('[role="option"]').count()).toBe(0);
    expect(await field.inputValue()).toBe("");
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
  });
});

test("says when nothing is found, and shows no text as markup", async () => {
  await withPage("several/index.html", {}, async (page) => {
    expect(await search(page, "<b>qqqq")).toEqual([]);
    expect(await page.locator('.search [role="status"]').textContent()).toBe("Nothing found for “<b>qqqq”");
  });
});

test.each([
  ["pages of several notes", "garden/index.html"],
  ["one page of several notes", "garden-single/index.html"],
])("on %s, what stands under a plain heading leads to it", async (_, path) => {
  await withPage(path, {}, async (page) => {
    for (const [query, name, where, anchor] of [
      ["secateurs", "Pruning", "Roses", "roses.md:pruning"],
      ["greenfly", "Pests", "Roses", "roses.md:pests"],
      ["horsetail", "Pests", "Roses", "roses.md:pests-1"],
      ["compost", "Roses", "Note", null],
      ["fork", "Beds", "Category", null],
      ["trowel", "Tools", "Beds", "beds:tools"],
    ] as const) {
      await page.goto(addressOf(path));
      expect((await search(page, query))[0], query).toBe(name);
      expect(await page.locator('[role="option"] .hit-category').first().innerText(), query).toBe(where);
      if (anchor === null) continue;
      await page.keyboard.press("Enter");
      await page.waitForURL(`**#note:${anchor}`);
      expect(await page.locator(":target").innerText(), query).toBe(name);
    }
  });
});

test("links to plain headings lead to them, in Markdown and as wikilinks", async () => {
  await withPage("garden/index.html", {}, async (page) => {
    await page.getByRole("link", { name: "Paths" }).first().click();
    for (const [name, anchor] of [
      ["how to prune", "pruning"],
      ["the second", "pests-1"],
      ["the wiki way", "pruning"],
      ["nowhere", null],
    ] as const) {
      const href = await page.getByRole("link", { name }).getAttribute("href");
      expect(href).toBe(anchor === null ? "roses.html" : `roses.html#note:roses.md:${anchor}`);
    }
    expect(await page.getByRole("link", { name: "below" }).getAttribute("href")).toBe("#note:paths.md:gravel");
  });
});

test.each(["several/notes/cloud.html", "site-parts/index.html"])(
  "on %s a search leads to the section of an entry that has it",
  async (path) => {
    await withPage(path, {}, async (page) => {
      for (const [query, name, part, anchor] of [
        ["volume", "EBS", "Basis", "storage/ebs/basis"],
        ["many", "EBS", "Sizes", "storage/ebs/sizes"],
        ["ebs price", "EBS", "Price", "storage/ebs/price"],
        ["ebs", "EBS", null, "storage/ebs"],
        ["buckets", "S3", null, "storage/s3"],
      ] as const) {
        expect((await searchAgain(page, query))[0], query).toBe(name);
        const first = page.locator('[role="option"]').first();
        expect(await first.locator(".hit-part").allInnerTexts(), query).toEqual(part === null ? [] : [part]);
        expect(await first.getAttribute("href"), query).toBe(`#${anchor}`);
      }
    });
  },
);
