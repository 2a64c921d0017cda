import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const notes = {
  "tools/lathe.md":
    "# Lathe\n\n[plan](files/plan.pdf#page=2) [root](/files/all.pdf) [code](../../src/turn.py) [gone](gone.md) [bits](bits) [wood](../wood/) [home](/) [other](//example.org/x) [[bits]]\n",
  "tools/bits.md": "# Bits\n\n## Steel\n\nHard.\n",
  "wood/Index.md": "# Wood\n",
  "README.md": "What we use.\n",
};
const links = (options: Parameters<typeof pagesOf>[1]): Record<string, string> => {
  const page = pagesOf(makeInput(notes, new Map()), { quiz: false, ...options }).get("tools/lathe.html") ?? "";
  const found = page.slice(page.indexOf("<main")).matchAll(/<a href="([^"]*)"[^>]*>(\w+)</g);
  return Object.fromEntries(Array.from(found, ([, href = "", text = ""]) => [text, href]));
};

test("links lead to notes without their ending and to what is read first in a folder; one to no note is its text", () => {
  expect(links({})).toMatchObject({
    bits: "bits.html",
    wood: "../wood/Index.html",
    home: "../index.html",
    other: "//example.org/x",
    plan: "files/plan.pdf#page=2",
  });
  expect(Object.keys(links({}))).not.toContain("gone");
});

test("files that are no notes are shown by the repository, also outside of the vault's folder", () => {
  const repository = "https://github.com/example/shop";
  const found = links({ repository, folder: "my notes" });
  expect(found).toMatchObject({
    plan: `${repository}/blob/main/my%20notes/tools/files/plan.pdf#page=2`,
    root: `${repository}/blob/main/my%20notes/files/all.pdf`,
    code: `${repository}/blob/main/src/turn.py`,
    bits: "bits.html",
    wood: "../wood/Index.html",
    other: "//example.org/x",
  });
  expect(links({ repository })["plan"]).toBe(`${repository}/blob/main/tools/files/plan.pdf#page=2`);
});
