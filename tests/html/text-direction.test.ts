import { beforeAll, expect, it, test } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const arabic = `# فواكه

### تفاح

فاكهة apple حمراء.

1. أولاً
2. ثانياً

> [!note] ملاحظة
> حلو.

\`\`\`sh
ls
\`\`\`

### Pear

A fruit.

- green
`;
const english = "# Trees\n\n### Oak\n\nTall.\n\n- old\n- big\n\n### أرز\n\n| شجرة | كبيرة |\n| - | - |\n| أرز | نعم |\n";
const notes = { "fruit.md": arabic, "trees.md": english };
const { folder, withPage } = sitePages("direction");

beforeAll(() => writeSite(makeInput(notes, new Map()), folder, { quiz: false }));

it("begins each text at the side of its script, with the marks of lists there", async () => {
  await withPage("fruit.html", { bypassCSP: true }, async (page) => {
    // The distance from where a line begins and ends to the edges of what holds it.
    const gaps = (text: string): Promise<{ left: number; right: number }> =>
      page.getByText(text, { exact: true }).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const line = range.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return { left: line.left - box.left, right: box.right - line.right };
      });
    const sides = await gaps("فاكهة apple حمراء.");
    expect(sides.right).toBeLessThan(2);
    expect(sides.left).toBeGreaterThan(50);
    expect((await gaps("A fruit.")).left).toBeLessThan(2);
    const directionOf = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf("ol")).toBe("rtl");
    expect(await directionOf(".callout")).toBe("rtl");
    expect(await directionOf("main pre code")).toBe("ltr");
    expect(await directionOf(".prose ul")).toBe("ltr");
    expect(await violationsOf(page)).toEqual([]);
  });
});

it("does not scroll sideways on a phone", async () => {
  await withPage("fruit.html", { viewport: { width: 320, height: 700 } }, async (page) => {
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
});

test("cards and tables say their direction, and a site that is written from left to right says nothing of it", () => {
  const site = pagesOf(makeInput(notes, new Map()), { quiz: false });
  const trees = site.get("trees.html") ?? "";
  expect(trees).toContain('<main id="page:main" tabindex="-1" dir="ltr">');
  expect(trees).toMatch(/<article class="card" id="trees\/[^"]+" dir="rtl">.*?<h3>أرز</s);
  expect(trees).toContain('<table dir="rtl">');
  expect(site.get("index.html")).toContain('<section class="card note-card" dir="rtl">');
  for (const page of pagesOf(makeInput({ "a.md": "# A\n\n### B\n\n- c\n" }, new Map())).values())
    expect(page).not.toContain('dir="ltr"');
});
