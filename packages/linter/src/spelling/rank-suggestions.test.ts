import type { Words } from "@notewright/words";
import { expect, test } from "vitest";
import { rankSuggestions } from "./rank-suggestions.ts";

type Known = Pick<Words, "knows" | "near">;

function knownOf(words: string[], near: string[] = []): Known {
  return { knows: (word) => words.includes(word), near: () => near };
}

function texts(word: string, known: Known, counts: Record<string, number> = {}): string[] {
  return rankSuggestions(word, known, (text) => counts[text] ?? 0).map(({ text }) => text);
}

test("a lost double letter comes before a lost single one, and that before a changed first letter", () => {
  expect(texts("maner", knownOf(["maters", "manger", "manner", "saner"]))).toEqual(["manner", "manger", "saner"]);
});

test("swapped neighbours come before one letter changed", () => {
  expect(texts("form", knownOf(["from", "fork"]))).toEqual(["from", "fork"]);
});

test("a word of the vault is likelier than its equal", () => {
  const known = knownOf(["fork", "fort"]);
  expect(texts("forx", known)).toEqual(["fork", "fort"]);
  expect(texts("forx", known, { fort: 3 })).toEqual(["fort", "fork"]);
});

test("how often a word occurs outweighs no clear slip", () => {
  expect(texts("maner", knownOf(["manner", "saner"]), { saner: 1000 })[0]).toBe("manner");
});

test("only when nothing is one edit away, what the dictionaries call near", () => {
  expect(texts("delvrd", knownOf([], ["delivered", "delved", "two words", "dlvrd"]))).toEqual(["delved", "dlvrd"]);
  expect(texts("delvrd", knownOf(["delver"], ["delved"]))).toEqual(["delved"]);
  expect(texts("delverd", knownOf(["delver"], ["delved"]))).toEqual(["delver"]);
});

test("letter case follows the word", () => {
  const known = knownOf(["without"]);
  expect(texts("wihtout", known)).toEqual(["without"]);
  expect(texts("Wihtout", known)).toEqual(["Without"]);
  expect(texts("WIHTOUT", known)).toEqual(["WITHOUT"]);
});

test("at most five, and none where nothing is near", () => {
  expect(texts("at", knownOf(["bat", "cat", "eat", "fat", "hat", "mat"]))).toHaveLength(5);
  expect(texts("xyzzy", knownOf([]))).toEqual([]);
});
