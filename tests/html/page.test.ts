import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { fixtureFiles, fixtureNote, otherNote, plainNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { payloads, withPayload } from "./payloads.ts";
import { seedInput } from "./seed-input.ts";
import { sitePages } from "./site-pages.ts";

const pages = [
  "index.html",
  "notes/cloud.html",
  "plain.html",
  "entries/storage/s3.html",
  "seed/index.html",
  "single/index.html",
];
const { addressOf, folder, withPage } = sitePages("site");

beforeAll(() => {
  const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote, "plain.md": plainNote };
  writeSite(makeInput(notes, fixtureFiles), folder, { entryPages: true });
  writeSite(seedInput(), join(folder, "seed"));
  writeSite(makeInput(notes, fixtureFiles), join(folder, "single"), { singleFile: true });
});

const views = [
  ["light", 390],
  ["light", 1280],
  ["dark", 390],
  ["dark", 1280],
] as const;
/** Large pages have the parts of small ones, which are looked at in all four ways. */
const isLarge = (file: string): boolean => /^(?:seed|single)\//.test(file);

describe.each(pages)("%s", (file) => {
  it("has no axe violation in light and dark, wide and narrow", async () => {
    // axe is a script, which the page's own policy would refuse.
    await withPage(file, { bypassCSP: true }, async (page) => {
      for (const [colorScheme, width] of views) {
        if (isLarge(file) && (colorScheme === "light") !== (width === 1280)) continue;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    });
  }, 120_000);

  it("does not scroll sideways on small screens, zoomed, or in large letters", async () => {
    await withPage(file, {}, async (page) => {
      for (const [how, width, fontSize] of [
        ["at 320 px", 320, "100%"],
        ["zoomed to 200%", 640, "100%"],
        ["in letters of twice the size", 1280, "200%"],
        ["in letters of twice the size on a phone", 390, "200%"],
      ] as const) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate(`document.documentElement.style.fontSize = "${fontSize}"`);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), how).toBe(width);
      }
    });
  });

  it("asks for nothing but its own files, none for a search that nobody makes, and complains of nothing", async () => {
    await withPage(file, {}, async (page, requests) => {
      expect(await page.evaluate<string>("getComputedStyle(document.body).marginTop")).toBe("0px");
      const base = addressOf(file.startsWith("seed/") ? "seed/assets/" : "assets/");
      const foreign = requests.filter((url) => url !== page.url() && !url.startsWith(base) && !url.startsWith("data:"));
      const search = requests.filter((url) => /\/(?:search|texts)-/.test(url));
      expect({ foreign, search }).toEqual({ foreign: [], search: [] });
    });
  });
});

it.each([
  ["dark", 390],
  ["light", 1280],
] as const)(
  "has no axe violation in %s at %i px with results and a filter",
  async (colorScheme, width) => {
    await withPage("seed/index.html", { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      await page.getByRole("button", { name: /^Storage/ }).click();
      await page.keyboard.press("/");
      await page.keyboard.type("database");
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator('[role="option"][aria-selected="true"]').waitFor();
      // The cards below are looked at without a search, which they do not change with.
      expect(await violationsOf(page, "article")).toEqual([]);
    });
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
  // A single file has the texts to search in the page too.
  for (const [index, payload] of payloads.entries())
    writeSite(withPayload(input, payload), join(folder, `payload-${index}`), { singleFile: true });
  await withPage("payload-0/index.html", { bypassCSP: true }, async (page, requests) => {
    for (const [index, payload] of payloads.entries()) {
      await page.goto(addressOf(`payload-${index}/index.html`));
      await page.getByRole("combobox", { name: "Search" }).fill(/[a-z]{3,}/.exec(payload)?.[0] ?? "");
      expect(await page.locator('[role="option"]').count(), payload).toBeGreaterThan(0);
      // All cards of the quiz are opened, and one is asked.
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.locator(".quiz-card:visible summary").press("2");
      expect(await page.locator(".quiz-count").innerText(), payload).toMatch(/^1 of /);
      expect(await page.evaluate(() => "hacked" in globalThis), payload).toBe(false);
    }
    expect(requests.filter((url) => !/^(?:data|file):/.test(url))).toEqual([]);
  });
}, 120_000);
