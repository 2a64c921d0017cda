import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { fixtureFiles, fixtureNote, otherNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const { addressOf, folder, withPage } = sitePages("quiz");
const notes = { "notes/cloud.md": fixtureNote, "notes/other.md": otherNote };
const quiz = "quiz.html";

beforeAll(() => {
  writeSite(makeInput(notes, fixtureFiles), folder);
  writeSite(makeInput(notes, fixtureFiles), join(folder, "single"), { singleFile: true });
});

const shown = (page: Page): Promise<string> => page.locator(".quiz-card:visible").evaluate((card) => card.dataset["key"] ?? "");
const count = (page: Page): Promise<string> => page.locator(".quiz-count").innerText();
const isFlipped = (page: Page): Promise<boolean> => page.locator(".quiz-answer").filter({ visible: true }).isVisible();
const boxes = (page: Page): Promise<string[]> => page.locator(".quiz-boxes b").allInnerTexts();

it.each(["light", "dark"] as const)(
  "has no axe violation in %s at 390 and 1280 px, neither with question and answer nor at the end",
  async (colorScheme) => {
    // axe is a script, which the page's own policy would refuse.
    await withPage(quiz, { colorScheme, viewport: { width: 390, height: 800 }, bypassCSP: true }, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Space");
      expect(await isFlipped(page)).toBe(true);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violationsOf(page)).toEqual([]);
      while (await page.locator(".quiz-card:visible").count()) await page.keyboard.press("2");
      await page.getByText("Done for today!").waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  },
  120_000,
);

it("does not scroll sideways on small screens, nor in large letters", async () => {
  await withPage(quiz, { viewport: { width: 320, height: 640 } }, async (page) => {
    const width = (): Promise<number> => page.evaluate<number>("document.documentElement.scrollWidth");
    for (const card of await page.locator(".quiz-card").all()) {
      expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
      await page.keyboard.press("Space");
      expect(await width()).toBe(320);
      await page.keyboard.press("ArrowRight");
    }
    await page.setViewportSize({ width: 390, height: 640 });
    await page.evaluate(`document.documentElement.style.fontSize = "200%"`);
    expect(await width()).toBe(390);
  });
});

it("is walked by keyboard alone, and keeps the focus on the card", async () => {
  await withPage(quiz, {}, async (page) => {
    const focused = (): Promise<string> =>
      page.evaluate<string>(`document.activeElement.closest("[data-key]")?.dataset.key ?? document.activeElement.className`);
    const [first, all] = [await shown(page), await count(page)];
    expect(all).toMatch(/^0 of \d+ known today$/);

    // Nothing has the focus yet.
    await page.keyboard.press("Space");
    expect(await isFlipped(page)).toBe(true);
    expect(await focused()).toBe(first);
    const status = page.locator('.quiz [role="status"]');
    const answer = (await page.locator(".quiz-answer").filter({ visible: true }).innerText()).split("\n")[0] ?? "";
    await expect.poll(() => status.textContent()).toContain(`Answer: ${answer}`);
    await page.keyboard.press("Enter");
    expect(await isFlipped(page)).toBe(false);
    await expect.poll(() => status.textContent()).toMatch(/^Question: /);

    await page.keyboard.press("2");
    const second = await shown(page);
    expect(second).not.toBe(first);
    expect(await focused()).toBe(second);
    expect(await count(page)).toBe(all.replace("0", "1"));
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).not.toBe(second);
    await page.keyboard.press("ArrowLeft");
    expect(await shown(page)).toBe(second);

    // What was not known comes again in the same round, and counts as known only then.
    await page.keyboard.press("1");
    expect(await count(page)).toBe(all.replace("0", "1"));
    const asked: string[] = [];
    while (await page.locator(".quiz-card:visible").count()) {
      asked.push(await shown(page));
      await page.keyboard.press("2");
    }
    expect(asked).toContain(second);
    expect(asked).not.toContain(first);
    expect(await focused()).toContain("quiz-end");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await shown(page)).not.toBe("");
    const names = ["Cards from", "Ask for"];
    for (const name of names) expect(await page.getByLabel(name).isVisible()).toBe(true);
    const buttons = page.locator(".quiz button:visible");
    for (const button of await buttons.all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

it.each([
  ["from the disk", "file"],
  ["over http", "http"],
] as const)("keeps progress after a reload %s, and forgets it when told to", async (_, scheme) => {
  await withPage(addressOf(quiz, scheme), {}, async (page) => {
    const before = await boxes(page);
    await page.keyboard.press("2");
    const second = await shown(page);
    await page.keyboard.press("1");
    const [after, total] = [await boxes(page), await count(page)];
    expect(after.slice(0, 2)).toEqual([String(Number(before[0]) - 1), "1"]);
    await page.reload();
    expect([await boxes(page), await count(page)]).toEqual([after, total]);
    expect(await shown(page)).toBe(second);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Forget my progress" }).click();
    expect(await boxes(page)).toEqual(before);
    await page.reload();
    expect(await boxes(page)).toEqual(before);
  });
});

it("asks in an order that is the same after a reload, and another by another seed", async () => {
  // All at once in the page, which is quicker than key by key.
  const order = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`(() => {
      const keys = [];
      for (;;) {
        const { key } = document.querySelector(".quiz-card[data-now]").dataset;
        if (keys.includes(key)) return keys;
        keys.push(key);
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      }
    })()`);
  await withPage(quiz, {}, async (page) => {
    const first = await order(page);
    expect(new Set(first).size).toBe(await page.locator(".quiz-card").count());
    await page.reload();
    expect(await order(page)).toEqual(first);
    await page.evaluate("sessionStorage.setItem('notewright-quiz-order', 'another')");
    await page.reload();
    const other = await order(page);
    expect(other).not.toEqual(first);
    expect(other.toSorted()).toEqual(first.toSorted());
  });
});

it("asks only for what is chosen: a category, a note that the fragment names, a kind", async () => {
  await withPage(`${quiz}#quiz:notes/other`, {}, async (page) => {
    const from = page.getByLabel("Cards from");
    expect(await from.locator("option:checked").innerText()).toMatch(/^Compute \(/);
    expect(await page.locator(".quiz-section:visible").getAttribute("id")).toBe("quiz:notes/other");
    await from.selectOption({ label: await from.locator('option[value="category:Storage"]').innerText() });
    await page.getByLabel("Ask for").selectOption("icon-name");
    expect(await count(page)).toBe("0 of 1 known today");
    expect(await page.locator(".quiz-card:visible img").getAttribute("alt")).toBe("Icon");
    await from.selectOption("section:quiz:notes/other");
    expect(await page.locator(".quiz-end").innerText()).toContain("There is no such card.");
    await page.getByLabel("Ask for").selectOption("");
    expect(await page.locator(".quiz-card:visible").count()).toBe(1);
  });
});

it("is swept by a finger: right for known, left for again; a tap flips", async () => {
  await withPage(quiz, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const swipe = async (by: number, down = 0): Promise<void> => {
      const box = await page.locator(".quiz-card:visible").boundingBox();
      const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
      const y = (box?.y ?? 0) + 150;
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number): Promise<unknown> =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x: x + by * part, y: y + down * part }],
        });
      await touch("touchStart", 0);
      for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", part);
      await touch("touchEnd", 1);
    };
    const first = await shown(page);
    await page.locator(".quiz-card:visible summary").tap();
    expect(await isFlipped(page)).toBe(true);
    await swipe(140);
    await expect.poll(() => shown(page)).not.toBe(first);
    expect(await count(page)).toMatch(/^1 of /);
    expect(await isFlipped(page)).toBe(false);
    const second = await shown(page);
    await swipe(30);
    expect(await shown(page)).toBe(second);
    await swipe(20, -120);
    expect(await shown(page)).toBe(second);
    await swipe(-140);
    await expect.poll(() => shown(page)).not.toBe(second);
    expect(await count(page)).toMatch(/^1 of /);
    expect(await page.locator(".quiz-card:visible").evaluate((card) => card.style.translate)).toBe("");
  });
});

it("works where the browser blocks storage, and says that it keeps nothing", async () => {
  const initScript = `for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(globalThis, name, { get() { throw new DOMException("blocked", "SecurityError"); } });`;
  await withPage(quiz, { initScript }, async (page) => {
    await page.keyboard.press("2");
    expect(await count(page)).toMatch(/^1 of /);
    expect(await page.locator(".quiz-kept").innerText()).toContain("forgotten when you close it");
  });
});

it("goes on where the storage holds something else", async () => {
  await withPage(quiz, {}, async (page) => {
    const before = await boxes(page);
    for (const text of ["no JSON", "[1]", '{"storage/s3:icon-name":{"box":99,"due":"x","seen":null}}', "null"]) {
      await page.evaluate((value) => localStorage.setItem("notewright-quiz:Notes", value), text);
      await page.reload();
      expect(await boxes(page), text).toEqual(before);
      await page.keyboard.press("2");
      expect(await count(page), text).toMatch(/^1 of /);
    }
  });
});

it("reads as questions that open on their answers without JavaScript, and on paper in full", async () => {
  await withPage(quiz, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(".quiz-card:visible").count()).toBe(await page.locator(".quiz-card").count());
    expect(await page.locator("button:visible, select:visible, progress:visible").count()).toBe(0);
    const card = page.locator(".quiz-card").first();
    await card.locator("summary").click();
    expect(await card.locator(".quiz-answer").isVisible()).toBe(true);
  });
  await withPage(quiz, {}, async (page) => {
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    const all = await page.locator(".quiz-card").count();
    expect(await page.locator(".quiz-answer:visible").count()).toBe(all);
    expect(await page.locator(".quiz button:visible, .quiz select:visible").count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator(".quiz-card:visible").count()).toBe(1);
    expect(await isFlipped(page)).toBe(false);
  });
});

it("is below the notes of a single file, and takes keys only there", async () => {
  await withPage("single/index.html", {}, async (page) => {
    await page.keyboard.press("2");
    expect(await count(page)).toMatch(/^0 of /);
    await page
      .getByRole("link", { name: /^Quiz: / })
      .first()
      .click();
    await page.locator(".quiz-card:visible summary").click();
    expect(await isFlipped(page)).toBe(true);
    await page.keyboard.press("2");
    expect(await count(page)).toMatch(/^1 of /);
  });
});

it("shows no list while the page is still loading, which the first card would push away, but with scripts off", async () => {
  const [start = "", ...rest] = readFileSync(join(folder, "quiz.html"), "utf8").split(/(?<=<\/section>)/);
  for (const [javaScriptEnabled, listed] of [
    [true, 0],
    [false, start.split("quiz-card").length - 1],
  ] as const) {
    const { promise: isLooked, resolve: looked } = Promise.withResolvers<void>();
    const server = createServer(async ({ url = "" }, response) => {
      if (url !== "/quiz.html") return void response.end(readFileSync(join(folder, url)));
      response.setHeader("Content-Type", "text/html").write(start);
      await isLooked;
      response.end(rest.join(""));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/quiz.html`;
      await withPage(address, { javaScriptEnabled, waitUntil: "commit" }, async (page) => {
        await page.locator(".quiz-card").first().waitFor({ state: "attached" });
        expect(await page.locator(".quiz-card:visible").count()).toBe(listed);
        looked();
        await page.waitForLoadState("load");
        expect((await page.locator(".quiz-card:visible").count()) === 1).toBe(javaScriptEnabled);
      });
    } finally {
      server.close();
    }
  }
});
