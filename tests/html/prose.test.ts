import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";

const list = "- [ ] brew\n  - [x] boil\n\nA word of its own.\n";
const row = "| Ale | 18 | Clean and dry, and good for nearly everything that is pale | medium | high | yes |";
const table = `| Strain | Degrees | What it is like | Clears | Strength | Dry |\n| - | -: | - | - | - | - |\n${row}\n`;
const folder = mkdtempSync(join(tmpdir(), "notewright-prose-"));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeSite(makeInput({ "beer.md": `${list}\n# Yeast\n\n${table}` }, new Map()), folder, { quiz: false });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("sets tasks within tasks off, also before the first category", async () => {
  const lefts = await page.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().left));
  expect(lefts[1]).toBeGreaterThan((lefts[0] as number) + 10);
});

it("aligns columns as the note says, and scrolls a wide table instead of giving each word a line", async () => {
  const cell = page.getByRole("cell", { name: "18" });
  const alignment = `getComputedStyle(document.querySelector("td[align=right]")).textAlign`;
  expect(await page.evaluate(alignment)).toBe("end");
  expect((await cell.boundingBox())?.height).toBeLessThan(110);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
});
