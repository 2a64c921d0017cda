import { expect, test } from "vitest";
import { backLinks } from "./back-links.ts";

const repository = "https://example.org/notes/blob/main/";

test("links lead to the heading, in the vault and on the web, where they are configured", () => {
  expect(backLinks("a b/c&d.md", 'Pots & "Pans" [new]: x', { vault: "My Notes", repository })).toBe(
    '<a href="obsidian://open?vault=My%20Notes&amp;file=a%20b%2Fc%26d.md%23Pots%20%26%20%22Pans%22%20new%20x">Obsidian</a> · ' +
      '<a href="https://example.org/notes/blob/main/a%20b/c%26d.md#pots--pans-new-x">Note</a>',
  );
  expect(backLinks("a.md", null, { vault: null, repository })).toBe(
    '<a href="https://example.org/notes/blob/main/a.md">Note</a>',
  );
  expect(backLinks("a.md", "Pots", { vault: null, repository: null })).toBe("");
});
