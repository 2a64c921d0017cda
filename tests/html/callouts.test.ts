import { beforeAll, expect, it } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { makeInput } from "./make-input.ts";
import { writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const kinds = ["note", "tip", "important", "warning", "danger", "quote", "recipe"];
const oven = `# Oven

### Bread

${kinds.map((kind) => `> [!${kind}] On *heat* of ${kind}\n> See [the stove](#bread) and \`220 °C\`.\n`).join("\n")}
> [!NOTE]
> Nothing but a marker.

> [!danger]- Burns, see [the stove](#bread)
> Folded words.
> > [!tip]+ Ice
> > Nested words.
`;
const { folder, withPage } = sitePages("callouts");
const file = "index.html";

beforeAll(() => writeSite(makeInput({ "oven.md": oven }, new Map()), folder, { quiz: false }));

it("has each callout under its kind and title, in the colours of its group", async () => {
  await withPage(file, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole("note", { name: "Warning", exact: true }).getByText("Warning: On heat of warning").waitFor();
    expect(await page.getByRole("note", { name: "Note", exact: true }).last().innerText()).toBe(
      "Note\n\nNothing but a marker.",
    );
  });
  const colours = await withPage(file, {}, (page) =>
    page.evaluate<string[]>(
      `Array.from(document.querySelectorAll(".callout[role=note] .callout-kind"), (kind) => getComputedStyle(kind).color)`,
    ),
  );
  const [note, ...others] = colours;
  expect(new Set(others.slice(0, 5)).add(note as string).size).toBe(6);
  expect(others[5]).toBe(note);
});

it("folds without JavaScript what the note folds, and opens it on paper", async () => {
  await withPage(file, { javaScriptEnabled: false }, async (page) => {
    const folded = page.getByText("Folded words.");
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await folded.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    await page.emulateMedia({ media: "screen" });
    await page.locator("summary").first().press("Enter");
    expect(await folded.isVisible()).toBe(true);
    expect(await page.getByText("Nested words.").isVisible()).toBe(true);
  });
});

it.each(["light", "dark"] as const)("has no axe violation in %s, and no sideways scroll", async (colorScheme) => {
  await withPage(file, { bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } }, async (page) => {
    await page.locator("summary").first().press("Enter");
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
});

it.each([
  ["a phone", true, false],
  ["a computer", false, true],
])("on %s the search names its key: %s", async (_, isMobile, isShown) => {
  await withPage(file, { isMobile, hasTouch: isMobile }, async (page) => {
    expect(await page.locator(".search kbd").isVisible()).toBe(isShown);
  });
});
