import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { type Served, serve } from "./serve.ts";

const corrected = readFileSync(new URL("../golden/aws-services/fixed.md", import.meta.url), "utf8");
/** Notes with headings that are neither categories nor entries. */
const garden = {
  "roses.md":
    "---\ntitle: Roses\n---\n\nThey like compost.\n\n###### Pruning\n\nWith secateurs.\n\n###### Pests\n\nGreenfly.\n\n###### Pests\n\nHorsetail.\n",
  "beds.md": "# Beds\n\nDug with a fork.\n\n###### Tools\n\nA trowel.\n\n### Tulip\n\nRed.\n",
  "paths.md":
    "---\ntitle: Paths\n---\n\nSee [how to prune](roses.md#pruning), [the second](roses.md#pests-1), [nowhere](roses.md#wood) [[roses#Pruning|the wiki way]] and [below](#gravel).\n\n###### Gravel\n\nGrey.\n",
};
const folder = mkdtempSync(join(tmpdir(), "notewright-search-"));
let browser: Browser;
let server: Served;

beforeAll(async () => {
  const note = makeInput({ "cloud/aws-services.md": corrected }, new Map());
  writeSite(note, join(folder, "site"));
  writeSite(note, join(folder, "single"), { singleFile: true });
  const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote };
  writeSite(makeInput(notes, fixtureFiles), join(folder, "several"));
  writeSite(makeInput(garden, new Map()), join(folder, "garden"));
  writeSite(makeInput(garden, new Map()), join(folder, "garden-single"), { singleFile: true });
  writeSite(makeInput({ "cloud.md": fixtureNote }, fixtureFiles), join(folder, "site-parts"));
  server = await serve(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function addressOf(path: string, scheme: "http" | "file"): string {
  return scheme === "http" ? server.address + path : pathToFileURL(join(folder, path)).href;
}

async function withPage<T>(address: string, use: (page: Page, requests: string[]) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => void requests.push(request.url()));
  try {
    await page.goto(address);
    return await use(page, requests);
  } finally {
    await page.close();
  }
}

async function search(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  await page
    .getByRole("status")
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
  return page.locator('[role="option"] .hit-name').allInnerTexts();
}

describe.each([
  ["http", "site/index.html"],
  ["file", "site/index.html"],
  ["http", "single/index.html"],
  ["file", "single/index.html"],
] as const)("over %s, %s", (scheme, path) => {
  test.each([
    ["queue", "SQS"],
    ["sns", "SNS"],
    ["stickyness", "ELB"],
    ["block store", "EBS"],
    ["Relational Databse", "RDS"],
    ["containers designed", "ECS"],
  ])("%s finds %s first", async (query, name) => {
    const names = await withPage(addressOf(path, scheme), (page) => search(page, query));
    expect(names[0]).toBe(name);
  });
});

test.each(["http", "file"] as const)("over %s a note's page finds what another says, and leads there", async (scheme) => {
  await withPage(addressOf("several/notes/cloud.html", scheme), async (page, requests) => {
    const before = requests.length;
    expect(await search(page, "machines")).toEqual(["EC2"]);
    expect(requests.slice(before).map((url) => url.replace(/.*\/assets\/(\w+)-\w+/, "$1"))).toEqual(["search.js", "texts.js"]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/other\.html#compute\/ec2$/);
    expect(await page.evaluate("document.querySelector(':target h3').textContent")).toBe("EC2");
  });
});

test("is walked by keyboard, and says how much was found", async () => {
  await withPage(addressOf("several/index.html", "file"), async (page) => {
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
  await withPage(addressOf("several/index.html", "file"), async (page) => {
    expect(await search(page, "<b>qqqq")).toEqual([]);
    expect(await page.locator('.search [role="status"]').textContent()).toBe("Nothing found for “<b>qqqq”");
  });
});

describe.each([
  ["pages of several notes", "garden/index.html"],
  ["one page of several notes", "garden-single/index.html"],
])("on %s", (_, path) => {
  test.each([
    ["secateurs", "Pruning", "Roses", "roses.md:pruning"],
    ["greenfly", "Pests", "Roses", "roses.md:pests"],
    ["horsetail", "Pests", "Roses", "roses.md:pests-1"],
    ["compost", "Roses", "Note", null],
    ["fork", "Beds", "Category", null],
    ["trowel", "Tools", "Beds", "beds:tools"],
  ])("%s, which stands under a plain heading, leads to it: %s of %s", async (query, name, where, anchor) => {
    await withPage(addressOf(path, "file"), async (page) => {
      expect((await search(page, query))[0]).toBe(name);
      expect(await page.locator('[role="option"] .hit-category').first().innerText()).toBe(where);
      await page.keyboard.press("Enter");
      if (anchor === null) return;
      await page.waitForURL(`**#note:${anchor}`);
      expect(await page.locator(":target").innerText()).toBe(name);
    });
  });
});

test("links to plain headings lead to them, in Markdown and as wikilinks", async () => {
  await withPage(addressOf("garden/index.html", "file"), async (page) => {
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

describe.each(["several/notes/cloud.html", "site-parts/index.html"])("on %s", (path) => {
  test.each([
    ["volume", "EBS", "Basis", "storage/ebs/basis"],
    ["many", "EBS", "Sizes", "storage/ebs/sizes"],
    ["ebs price", "EBS", "Price", "storage/ebs/price"],
    ["ebs", "EBS", null, "storage/ebs"],
    ["buckets", "S3", null, "storage/s3"],
  ])("%s leads to the section of an entry that has it", async (query, name, part, anchor) => {
    await withPage(addressOf(path, "file"), async (page) => {
      expect((await search(page, query))[0]).toBe(name);
      const first = page.locator('[role="option"]').first();
      expect(await first.locator(".hit-part").allInnerTexts()).toEqual(part === null ? [] : [part]);
      expect(await first.getAttribute("href")).toBe(`#${anchor}`);
    });
  });
});
