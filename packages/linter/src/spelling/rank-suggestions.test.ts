import { expect, test } from "vitest";
import { rankSuggestions } from "./rank-suggestions.ts";
import type { Speller } from "./speller.ts";

function spellerOf(words: string[], near: string[] = []): Speller {
  return { knows: (word) => words.includes(word), near: () => near };
}

function texts(word: string, speller: Speller, counts: Record<string, number> = {}): string[] {
  return rankSuggestions(word, speller, (text) => counts[text] ?? 0).map(({ text }) => text);
}

test("a lost double letter comes before a lost single one, and that before a changed first letter", () => {
  expect(texts("maner", spellerOf(["maters", "manger", "manner", "saner"]))).toEqual(["manner", "manger", "saner"]);
});

test("swapped neighbours come before one letter changed", () => {
  expect(texts("form", spellerOf(["from", "fork"]))).toEqual(["from", "fork"]);
});

test("a word of the vault is likelier than its equal", () => {
  const speller = spellerOf(["fork", "fort"]);
  expect(texts("forx", speller)).toEqual(["fork", "fort"]);
  expect(texts("forx", speller, { fort: 3 })).toEqual(["fort", "fork"]);
});

test("how often a word occurs outweighs no clear slip", () => {
  expect(texts("maner", spellerOf(["manner", "saner"]), { saner: 1000 })[0]).toBe("manner");
});

test("only when nothing is one edit away, what the dictionaries call near", () => {
  expect(texts("delvrd", spellerOf([], ["delivered", "delved", "two words", "dlvrd"]))).toEqual(["delved", "dlvrd"]);
  expect(texts("delvrd", spellerOf(["delver"], ["delved"]))).toEqual(["delved"]);
  expect(texts("delverd", spellerOf(["delver"], ["delved"]))).toEqual(["delver"]);
});

test("letter case follows the word", () => {
  const speller = spellerOf(["without"]);
  expect(texts("wihtout", speller)).toEqual(["without"]);
  expect(texts("Wihtout", speller)).toEqual(["Without"]);
  expect(texts("WIHTOUT", speller)).toEqual(["WITHOUT"]);
});

test("at most five, and none where nothing is near", () => {
  expect(texts("at", spellerOf(["bat", "cat", "eat", "fat", "hat", "mat"]))).toHaveLength(5);
  expect(texts("xyzzy", spellerOf([]))).toEqual([]);
});
