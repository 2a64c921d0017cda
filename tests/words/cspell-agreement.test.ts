import { env } from "node:process";
import type { Locale } from "@notewright/words";
import { loadWords } from "@notewright/words";
import { expect, test } from "vitest";
import { openOracle } from "./cspell-oracle.ts";
import { nonWords, seeded } from "./non-words.ts";

// `npm run bench:words` asks for all words and a hundred thousand non-words; here a part of both.
const all = env["WORDS"] === "all";
const STEP = all ? 1 : 41;
const NON_WORDS = all ? 100_000 : 5_000;

const words = loadWords();
const oracle = openOracle(["us", "gb", "any"]);
const entries = Array.from(new Set(oracle.words()));
const forms = (word: string): string[] => [
  word,
  word.toLowerCase(),
  word.toUpperCase(),
  word.slice(0, 1).toUpperCase() + word.slice(1),
];

test("the dictionaries are there", () => {
  expect(entries.length).toBeGreaterThan(400_000);
});

test("accepts each word that cspell accepts, in four letter cases", { timeout: 600_000 }, () => {
  const asked = entries.filter((_, index) => index % STEP === 0).flatMap(forms);
  const wrong = asked.filter((word) => words.knows(word) !== oracle.accepts(word));
  console.log(`${asked.length} words and forms of words, ${wrong.length} answered otherwise`);
  expect(wrong).toEqual([]);
});

test("accepts none that cspell does not", { timeout: 600_000 }, () => {
  const asked = [...nonWords(entries, NON_WORDS, seeded(20_260))];
  const known = asked.filter((word) => oracle.accepts(word));
  const wrong = asked.filter((word) => words.knows(word) !== oracle.accepts(word));
  console.log(`${asked.length} non-words (${known.length} are words), ${wrong.length} answered otherwise`);
  expect(known.length).toBeLessThan(asked.length / 4);
  expect(wrong).toEqual([]);
});

test.each([
  ["us", "en-US"],
  ["gb", "en-GB"],
] as const)("what the dictionary %s has is right in %s", { timeout: 600_000 }, (language, locale: Locale) => {
  const one = openOracle([language]);
  const asked = Array.from(one.words()).filter((_, index) => index % STEP === 0);
  const wrong = asked.filter((word) => one.accepts(word) && !words.knows(word, locale) && words.knows(word));
  expect(wrong).toEqual([]);
});

test("what only the other dictionary of the language has is wrong in a locale", () => {
  const [us, gb] = [openOracle(["us"]), openOracle(["gb"])];
  const only = (one: typeof us, other: typeof us): string[] =>
    Array.from(one.words()).filter(
      (word, index) => index % (STEP * 5) === 0 && word === word.toLowerCase() && !other.accepts(word),
    );
  expect(only(us, gb).filter((word) => words.knows(word, "en-GB"))).toEqual([]);
  expect(only(gb, us).filter((word) => words.knows(word, "en-US"))).toEqual([]);
});
