import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { payloads, withPayload } from "./payloads.ts";
import { seedInput } from "./seed-input.ts";

const pages = [
  "index.html",
  "notes/cloud.html",
  "plain.html",
  "entries/storage/s3.html",
  "seed/index.html",
  "single/index.html",
];
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "notewright-site-"));
  const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote };
  writeSite(makeInput(notes, fixtureFiles), folder, { entryPages: true });
  writeSite(seedInput(), join(folder, "seed"));
  writeSite(makeInput(notes, fixtureFiles), join(folder, "single"), { singleFile: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function withPage<T>(file: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  // A card that is still being dealt is pale: what counts is what stays.
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, file)).href);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Large pages have the parts of small ones, which are looked at in all four ways. */
const isLarge = (file: string): boolean => /^(?:seed|single)\//.test(file);

describe.each(pages)("%s", (file) => {
  it.each(
    (
      [
        ["light", 390],
        ["light", 1280],
        ["dark", 390],
        ["dark", 1280],
      ] as const
    ).filter(([scheme, width]) => !isLarge(file) || (scheme === "light") === (width === 1280)),
  )(
    "has no axe violation in %s at %i px",
    async (colorScheme, width) => {
      // axe is a script, which the page's own policy would refuse.
      const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
      const { violations } = await withPage(file, options, (page) => new AxeBuilder({ page }).analyze());
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
    },
    120_000,
  );

  it.each([
    ["at 320 px", 320, "100%"],
    ["zoomed to 200%", 640, "100%"],
    ["in letters of twice the size", 1280, "200%"],
    ["in letters of twice the size on a phone", 390, "200%"],
  ])("does not scroll sideways %s", async (_, width, fontSize) => {
    const found = await withPage(file, { viewport: { width, height: 640 } }, async (page) => {
      await page.evaluate(`document.documentElement.style.fontSize = "${fontSize}"`);
      return page.evaluate<number>("document.documentElement.scrollWidth");
    });
    expect(found).toBe(width);
  });

  it("asks for nothing but its own files, none for a search that nobody makes, and complains of nothing", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const messages: string[] = [];
    page.on("request", (request) => void (request.url().startsWith("data:") || requests.push(request.url())));
    page.on("console", (message) => void messages.push(message.text()));
    page.on("pageerror", (error) => void messages.push(error.message));
    const url = pathToFileURL(join(folder, file)).href;
    await page.goto(url, { waitUntil: "load" });
    const styled = await page.evaluate<string>("getComputedStyle(document.body).marginTop");
    await context.close();
    const base = pathToFileURL(join(folder, file.startsWith("seed/") ? "seed/" : "./")).href;
    const foreign = requests.filter((request) => request !== url && !request.startsWith(`${base}assets/`));
    const search = requests.filter((request) => /\/(?:search|texts)-/.test(request));
    expect({ foreign, search, messages, styled }).toEqual({ foreign: [], search: [], messages: [], styled: "0px" });
  });
});

it.each([
  ["dark", 390],
  ["light", 1280],
] as const)(
  "has no axe violation in %s at %i px with results and a filter",
  async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
    const { violations } = await withPage("seed/index.html", options, async (page) => {
      await page.getByRole("button", { name: /^Storage/ }).click();
      await page.keyboard.press("/");
      await page.keyboard.type("database");
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator('[role="option"][aria-selected="true"]').waitFor();
      // The cards below are looked at without a search, which they do not change with.
      return new AxeBuilder({ page }).exclude("article").analyze();
    });
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  },
  120_000,
);

it("reads in full without JavaScript", async () => {
  const text = await withPage("notes/cloud.html", { javaScriptEnabled: false }, (page) => page.locator("main").innerText());
  for (const part of ["Cloud notes", "Simple Storage Service", "A bucket has a name.", "Whole objects.", "a ledger."]) {
    expect(text).toContain(part);
  }
});

it("can be read by keyboard from the skip link on", async () => {
  await withPage("notes/cloud.html", {}, async (page) => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
  });
});

it("runs nothing that a note holds, even without the page's policy", async () => {
  const input = makeInput({ "notes/cloud.md": fixtureNote }, fixtureFiles);
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => void (/^(?:data|file):/.test(request.url()) || requests.push(request.url())));
  for (const [index, payload] of payloads.entries()) {
    const name = `payload-${index}`;
    // A single file has the texts to search in the page too.
    writeSite(withPayload(input, payload), join(folder, name), { singleFile: true });
    await page.goto(pathToFileURL(join(folder, name, "index.html")).href);
    await page.getByRole("combobox", { name: "Search" }).fill(/[a-z]{3,}/.exec(payload)?.[0] ?? "");
    expect(await page.locator('[role="option"]').count(), payload).toBeGreaterThan(0);
    // All cards of the quiz are opened, and one is asked.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.locator(".quiz-card:visible summary").press("2");
    expect(await page.locator(".quiz-count").innerText(), payload).toMatch(/^1 of /);
    expect(await page.evaluate(() => "hacked" in globalThis), payload).toBe(false);
  }
  await context.close();
  expect(requests).toEqual([]);
}, 120_000);
