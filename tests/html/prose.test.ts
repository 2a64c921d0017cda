import { beforeAll, expect, it } from "vitest";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const list = "- [ ] brew\n  - [x] boil\n\nA word of its own.\n";
const row = "| Ale | 18 | Clean and dry, and good for nearly everything that is pale | medium | high | yes |";
const table = `| Strain | Degrees | What it is like | Clears | Strength | Dry |\n| - | -: | - | - | - | - |\n${row}\n`;
const { folder, withPage } = sitePages("prose");
const phone = { viewport: { width: 320, height: 700 } };

beforeAll(() => writeSite(makeInput({ "beer.md": `${list}\n# Yeast\n\n${table}` }, new Map()), folder, { quiz: false }));

it("sets tasks within tasks off, also before the first category", async () => {
  await withPage("index.html", phone, async (page) => {
    const lefts = await page.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().left));
    expect(lefts[1]).toBeGreaterThan((lefts[0] as number) + 10);
  });
});

it("aligns columns as the note says, and scrolls a wide table instead of giving each word a line", async () => {
  await withPage("index.html", phone, async (page) => {
    const cell = page.getByRole("cell", { name: "18" });
    const alignment = `getComputedStyle(document.querySelector("td[align=right]")).textAlign`;
    expect(await page.evaluate(alignment)).toBe("end");
    expect((await cell.boundingBox())?.height).toBeLessThan(110);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
});
