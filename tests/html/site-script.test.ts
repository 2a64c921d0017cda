import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, test } from "vitest";
import { fixtureFiles, fixtureNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const { addressOf, folder, withPage } = sitePages("script");
const file = "index.html";
const address = addressOf(file);
const note = fixtureNote.replace("### Empty\n", "### Tape\n\nOld but cheap. #slow #cold\n");

beforeAll(() => writeSite(makeInput({ "cloud.md": note }, fixtureFiles), folder));

const paper = (page: Page): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
const rows = (page: Page): Promise<string[]> => page.locator(".index tbody tr:visible th a").allInnerTexts();

describe("the chips above the index", () => {
  it("show the rows of the categories and tags that are pressed", async () => {
    await withPage(file, {}, async (page) => {
      const chip = (name: RegExp) => page.getByRole("group", { name: "Show only" }).getByRole("button", { name });
      const all = await rows(page);
      await chip(/^Storage 2/).click();
      expect(await rows(page)).toEqual(["S3", "EBS"]);
      expect(await page.locator('.index [role="status"]').textContent()).toBe(`2 of ${all.length} shown`);
      await chip(/^#slow 1/).click();
      expect(await rows(page)).toEqual(["S3", "EBS", "Tape"]);
      expect(await chip(/^Storage/).getAttribute("aria-pressed")).toBe("true");
      await chip(/^Storage/).click();
      expect(await rows(page)).toEqual(["Tape"]);
      await chip(/^All/).click();
      expect(await rows(page)).toEqual(all);
    });
  });
});

test("tables whose rows are taken apart on phones name their parts", async () => {
  await withPage(file, { viewport: { width: 320, height: 700 } }, async (page) => {
    const table = page.locator(".index table");
    const role = (selector: string) => table.locator(selector).first().getAttribute("role");
    expect(await table.getAttribute("role")).toBe("table");
    expect(await Promise.all(["tbody", "tr", "td"].map(role))).toEqual(["rowgroup", "row", "cell"]);
    expect(await Promise.all(["thead th", "tbody th"].map(role))).toEqual(["columnheader", "rowheader"]);
  });
});

describe("the switch of colours", () => {
  it("is kept for the next page", async () => {
    await withPage(file, { colorScheme: "light" }, async (page) => {
      const light = await paper(page);
      await page.getByRole("radio", { name: "Dark" }).check();
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await page.reload();
      expect(await paper(page)).toBe(dark);
      expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
      await page.getByRole("radio", { name: "As the system" }).check();
      expect(await paper(page)).toBe(light);
    });
  });

  it("works without JavaScript", async () => {
    const [light, dark] = await withPage(file, { colorScheme: "light", javaScriptEnabled: false }, async (page) => {
      // Scripts of the test run all the same.
      const before = await paper(page);
      await page.locator('.theme input[value="dark"]').click();
      return [before, await paper(page)];
    });
    const system = await withPage(file, { colorScheme: "dark" }, paper);
    expect(dark).toBe(system);
    expect(light).not.toBe(dark);
  });
});

test("a button copies the address of a place, and says so", async () => {
  await withPage(file, {}, async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link to EBS" }).first().click();
    await page.getByText("Link copied").waitFor({ state: "attached" });
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`${address}#storage/ebs`);
  });
});

test("without JavaScript nothing is offered that needs it", async () => {
  await withPage(file, { javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole("combobox").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    expect((await rows(page)).length).toBeGreaterThan(4);
    await page.locator(".index").getByRole("link", { name: "EBS" }).click();
    expect(page.url()).toBe(`${address}#storage/ebs`);
  });
});

test("the keyboard alone reaches everything, in the order of the page", async () => {
  await withPage(file, { viewport: { width: 1280, height: 900 } }, async (page) => {
    const reached: string[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate<{ tag: string; name: string; isSeen: boolean }>(`(() => {
        const element = document.activeElement;
        const shown = element.closest("label") ?? element;
        const outline = getComputedStyle(shown).outlineStyle;
        return { tag: element.localName, name: element.className || element.localName, isSeen: outline !== "none" };
      })()`);
      if (at.tag === "body") break;
      expect(at.isSeen, at.name).toBe(true);
      if (reached.at(-1) !== at.name) reached.push(at.name);
    }
    expect(reached.slice(0, 4)).toEqual(["skip", "brand", "input", "contents-category"]);
    const order = ["skip", "brand", "contents-category", "button", "permalink", "copy", "scroll"].map((name) =>
      reached.indexOf(name),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
