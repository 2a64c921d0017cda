import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@notewright/schema";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, test } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { cli } from "../cli/cli.ts";
import { checked, hostileFindings, ruleText } from "./checked-input.ts";
import { writeSite } from "./pages-of.ts";
import { kitchenNote, networkNote } from "./review-notes.ts";
import { sitePages } from "./site-pages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { folder, withPage } = sitePages("review");
const own = join(folder, "vault");
const files: Record<string, string | Uint8Array> = {
  "notewright.config.json": '{ "profile": "reference-notes", "exporters": { "html": { "entryPages": true } } }',
  "notes/kitchen.md": kitchenNote,
  "notes/cables.md": networkNote,
  "notes/clean.md": "# Spoons\n\nA spoon is for soup.\n",
  "latin.md": Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
};
const reports = new Map<string, Report>();

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  for (const [cwd, out] of [
    [own, "own"],
    [root, "given"],
  ] as const) {
    const { stdout } = await cli(["check", "--format", "json", "--no-cache"], { cwd });
    reports.set(out, JSON.parse(stdout) as Report);
    expect((await cli(["export", "html", "--with-findings", "--out", join(folder, out)], { cwd })).code).toBe(0);
  }
  await cli(["export", "html", "--with-findings", "--out", join(folder, "single.html")], { cwd: own });
}, 120_000);

/** axe is a script, which a page's own policy would refuse. */
const withScript = { bypassCSP: true };
const noScript = { javaScriptEnabled: false };

/** A finding as a page shows it. */
interface Shown {
  message: string;
  rule: string;
  severity: string;
  /** The marked text, in one piece. */
  marked: string;
  /** Ids of what its card is in, the nearest first. */
  inside: string[];
  /** Whether it is not text that is marked, but a link. */
  marksLink: boolean;
  listed: string;
}

/** The findings of a page in the order of their numbers. */
function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate<Shown[]>(`(() => {
    const texts = (selector) => Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent);
    const cards = Array.from(document.querySelectorAll("details.finding"));
    cards.sort((a, b) => Number(a.dataset.finding) - Number(b.dataset.finding));
    return cards.map((card) => {
      const number = card.dataset.finding;
      const inside = [];
      for (let at = card; at; at = at.parentElement) if (at.id !== "") inside.push(at.id);
      return {
        message: card.querySelector(".message").textContent,
        rule: card.dataset.rule,
        severity: ["error", "warning", "info"].find((name) => card.classList.contains(name)),
        marked: texts('.marked[data-finding~="' + number + '"]').join(""),
        marksLink: document.querySelector('a.marked[data-finding~="' + number + '"]') !== null,
        inside,
        listed: texts('.found-list li[data-finding="' + number + '"] .message').join("|"),
      };
    });
  })()`);
}

/** Text as a page shows it, without the marks of Markdown. */
function plain(text: string): string {
  return text.replace(/\*\*|[`\\]/g, "").trim();
}

async function violationsIn(page: Page, colorScheme: "dark" | "light", width: number): Promise<unknown> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  return violationsOf(page);
}

describe.each([
  ["own", "notes/kitchen.md", "notes/kitchen.html", kitchenNote, 15],
  ["own", "notes/cables.md", "notes/cables.html", networkNote, 3],
  ["given", "notes/cloud/aws-services.md", "index.html", null, 40],
] as const)("%s: %s", (site, path, file, note, mostlyMarked) => {
  it("shows every finding of the report once, in a list and in its place", async () => {
    const text = note ?? readFileSync(join(root, "content", path), "utf8");
    const findings = reports.get(site)?.notes.find((each) => each.path === path)?.findings ?? [];
    const shown = await withPage(`${site}/${file}`, withScript, shownOn);
    const key = ({ message, rule, severity }: Pick<Shown, "message" | "rule" | "severity">): string =>
      `${severity} ${rule}: ${message}`;
    expect(shown.map(key)).toEqual(findings.map(key));
    for (const [index, { end, scope, start }] of findings.entries()) {
      const { inside, listed, marked, marksLink, message } = shown[index] as Shown;
      expect(listed).toBe(message);
      expect(inside, message).toContain(scope ?? "page:main");
      if (marked !== "" && !marksLink) expect(marked.trim(), message).toBe(plain(text.slice(start.offset, end.offset)));
    }
    expect(shown.filter(({ marked }) => marked !== "").length).toBeGreaterThanOrEqual(mostlyMarked);
  });
});

describe("axe finds nothing", () => {
  const views = (["light", "dark"] as const).flatMap((colours) => [390, 1280].map((width) => ({ colours, width })));
  it.each(["own/notes/kitchen.html", "own/entries/pots/cp.html", "own/index.html"])(
    "in %s, with all unfolded",
    async (file) => {
      const found = await withPage(file, withScript, async (page) => {
        await page.locator("details.finding").evaluateAll((cards) => cards.map((card) => card.setAttribute("open", "")));
        const all: unknown[] = [];
        for (const { colours, width } of views) all.push(await violationsIn(page, colours, width));
        return all;
      });
      expect(found).toEqual(views.map(() => []));
    },
    120_000,
  );
  it("in the page of a large note", async () => {
    expect(await withPage("given/index.html", withScript, (page) => violationsIn(page, "light", 1280))).toEqual([]);
  }, 120_000);
});

test("a card holds evidence with links, and the text before and after a fix", async () => {
  await withPage("given/index.html", withScript, async (page) => {
    const card = page.locator('details[data-rule="heading-icon-mismatch"]').first();
    await card.locator("summary").click();
    expect(await card.locator(".before code").innerText()).toBe("### Secret Manager");
    expect(await card.locator(".after code").innerText()).toBe("### Secrets Manager");
    expect(await card.locator("del, ins").allInnerTexts()).toEqual(["Secret", "Secrets"]);
    expect(await card.locator(".kind").innerText()).toBe("Safe fix");
    await card.locator(".evidence a").click();
    expect(page.url()).toMatch(/#security-identity-compliance\/secret-manager$/);
  });
});

test.each([true, false])(
  "pressing a rule says what it is there for, over the page (JavaScript: %s)",
  async (withScripts) => {
    const open = async (page: Page): Promise<void> => {
      const card = page.locator('details[data-rule="doubled-word"]').first();
      await card.locator("summary").click();
      const text = page.locator('[id="rule:doubled-word"]');
      expect(await text.isVisible()).toBe(false);
      await card.getByRole("button", { name: "doubled-word" }).press("Enter");
      expect(await text.isVisible()).toBe(true);
      expect(await text.innerText()).toContain("notewright explain doubled-word");
      if (withScripts) {
        await page.setViewportSize({ width: 320, height: 500 });
        expect(await text.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
        for (const colours of ["light", "dark"] as const) expect(await violationsIn(page, colours, 320)).toEqual([]);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await text.isVisible()).toBe(false);
      expect(await card.getByRole("button", { name: "doubled-word" }).evaluate((button) => button.matches(":focus"))).toBe(
        true,
      );
    };
    await withPage("own/notes/kitchen.html", withScripts ? withScript : noScript, open);
    await withPage("single.html", withScripts ? withScript : noScript, open);
  },
  60_000,
);

test("the keyboard goes from finding to finding, unfolds each and comes round", async () => {
  await withPage("own/notes/kitchen.html", withScript, async (page) => {
    const count = await page.locator("details.finding").count();
    const at = (): Promise<string> =>
      page.evaluate<string>(`(() => {
        const card = document.activeElement.closest("details.finding");
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        const isSeen = top >= 0 && bottom <= innerHeight;
        return [card?.dataset.finding, card?.open, isSeen, document.querySelectorAll("details.finding[open]").length].join(" ");
      })()`);
    for (let number = 1; number <= count; number++) {
      await page.keyboard.press("n");
      expect(await at()).toBe(`${number} true true 1`);
    }
    await page.keyboard.press("n");
    expect(await at()).toBe("1 true true 1");
    await page.keyboard.press("p");
    expect(await at()).toBe(`${count} true true 1`);
    expect(await page.locator(".steps [role=status]").innerText()).toBe(`${count} of ${count}`);
    // In a field the letters are letters.
    await page.keyboard.press("/");
    await page.keyboard.type("pan");
    expect(await page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("pan");
  });
});

test("only some severities, or one rule, can be shown; text stays", async () => {
  await withPage("own/notes/kitchen.html", withScript, async (page) => {
    const text = await page.locator("main p").first().innerText();
    const visible = (): Promise<string[]> =>
      page.locator(".found-list li:visible").evaluateAll((items) => items.map((item) => item.className));
    await page.getByRole("button", { name: /^Only warnings/ }).click();
    expect(new Set(await visible())).toEqual(new Set(["warning"]));
    expect(await page.locator("details.finding.error:visible, .flag.error:visible").count()).toBe(0);
    await page.getByRole("combobox", { name: "Rule" }).selectOption("doubled-word");
    expect(await visible()).toEqual(["warning"]);
    expect(await page.locator(".steps [role=status]").innerText()).toBe("1 shown");
    await page.getByRole("button", { name: /^Only warnings/ }).click();
    await page.getByRole("combobox", { name: "Rule" }).selectOption("");
    expect((await visible()).length).toBe(await page.locator("details.finding").count());
    expect(await page.locator("main p").first().innerText()).toBe(text);
  });
});

test("without JavaScript the list leads to each finding, which the browser unfolds", async () => {
  const open = async (page: Page): Promise<void> => {
    const card = page.locator('details.finding[data-rule="missing-asset"]');
    expect(await card.locator(".more").isVisible()).toBe(false);
    await page.locator('.found-list li[data-rule="missing-asset"] a').click();
    expect(await card.locator(".more").isVisible()).toBe(true);
    expect(await page.locator(".filters, .steps").count()).toBe(0);
  };
  await withPage("own/notes/kitchen.html", noScript, open);
  await withPage("single.html", noScript, open);
});

test("the home page counts for each note, links to its review, and names notes that could not be read", async () => {
  await withPage("own/index.html", withScript, async (page) => {
    const { errors, warnings } = reports.get("own")?.summary ?? { errors: 0, warnings: 0 };
    expect(await page.locator("main > .review .tallies li").allInnerTexts()).toContain(`×\n${errors} errors`);
    expect(await page.locator("main > .review .tallies li").allInnerTexts()).toContain(`!\n${warnings} warnings`);
    expect(await page.locator(".note-card", { hasText: "Spoons" }).innerText()).toContain("Nothing was found.");
    expect(await page.locator(".unread").innerText()).toContain("latin.md");
    expect(await page.locator(".unread details.finding").count()).toBe(1);
    await page.getByRole("link", { name: "Review Kitchen tooles" }).click();
    expect(await page.locator(":target").innerText()).toBe("Review");
  });
});

it("runs nothing that a finding says, even without the page's policy", async () => {
  writeSite({ ...checked(...hostileFindings), explain: (rule) => ruleText(rule) }, join(folder, "hostile"), {
    withFindings: true,
    singleFile: true,
  });
  const messages = await withPage("hostile/index.html", withScript, async (page) => {
    const requests: string[] = [];
    page.on("request", (request) => void requests.push(request.url()));
    await page.getByRole("button", { name: "Open all" }).click();
    for (const button of await page.locator("button.rule").all()) {
      await button.click();
      await page.keyboard.press("Escape");
    }
    for (const option of await page.getByRole("combobox", { name: "Rule" }).locator("option").allInnerTexts())
      await page.getByRole("combobox", { name: "Rule" }).selectOption({ label: option });
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    expect(requests).toEqual([]);
    return (await shownOn(page)).map(({ message }) => message);
  });
  const oneLine = (message: string): string => message.replaceAll("\t", "␉").replaceAll("\n", "␊");
  expect(messages).toEqual(hostileFindings.map(({ message }) => oneLine(message)));
});
