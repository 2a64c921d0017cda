import { expect, it, test } from "vitest";
import { fixtureFiles, fixtureNote } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const shelves = Array.from(
  { length: 40 },
  (_, n) => `# Shelf ${n} of the tools\n\n### Saw ${n}\n\n${n % 2 ? "Rusty #old.\n" : "New.\n"}`,
);
const plain = { "a.md": shelves.join("\n") };
const { folder, withPage } = sitePages("icons");

test("names have letters in boxes only beside icons", () => {
  expect([...pagesOf(makeInput(plain, new Map()), { quiz: false }).values()].join()).not.toContain("monogram");
  const page = pagesOf(makeInput({ "a.md": fixtureNote }, fixtureFiles), { quiz: false }).get("index.html");
  expect(page).toContain('<span class="monogram" aria-hidden="true">O</span>');
  expect(page).toContain('<span class="monogram" aria-hidden="true">vs</span>');
});

it("shows some rows of the chips of many categories, all of which are reached by keyboard, and tags after them", async () => {
  writeSite(makeInput(plain, new Map()), folder, { quiz: false });
  await withPage("index.html", { viewport: { width: 1000, height: 800 } }, async (page) => {
    const group = page.getByRole("group", { name: "Show only" });
    expect((await group.boundingBox())?.height).toBeLessThan(180);
    const last = group.getByRole("button").last();
    expect(await last.textContent()).toBe("#old 20");
    await last.focus();
    const [chip, frame] = [await last.boundingBox(), await group.boundingBox()];
    expect((chip?.y ?? 0) + (chip?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });
});
