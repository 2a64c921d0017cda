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
const folder = mkdtempSync(join(tmpdir(), "notewright-search-"));
let browser: Browser;
let server: Served;

beforeAll(async () => {
  const note = makeInput({ "cloud/aws-services.md": corrected }, new Map());
  writeSite(note, join(folder, "site"));
  writeSite(note, join(folder, "single"), { singleFile: true });
  const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote };
  writeSite(makeInput(notes, fixtureFiles), join(folder, "several"));
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
