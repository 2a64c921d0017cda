import { describe, expect, test } from "vitest";
import { loadWords } from "./load-words.ts";

const words = loadWords();

describe("knows", () => {
  test.each([
    "kettle",
    "Kettle",
    "KETTLE",
    "Lisbon",
    "lisbon",
    "don't",
    "don’t",
    "café",
    "cafe",
    "cafe\u0301",
    "PostgreSQL",
    "tea's",
  ])("%s", (word) => expect(words.knows(word)).toBe(true));

  test.each(["ketlte", "kettl", "qwzx", "", " ", "tea kettle", "kettle+", "~kettle", "😀", "a\tb", "__proto__"])(
    "not %j",
    (word) => expect(words.knows(word)).toBe(false),
  );

  test.each([
    ["colour", true, false, true],
    ["color", true, true, false],
    ["Honourable", true, false, true],
    ["kettle", true, true, true],
    ["Kubernetes", true, true, true],
  ])("%s in English, American and British", (word, ...expected) => {
    expect([words.knows(word), words.knows(word, "en-US"), words.knows(word, "en-GB")]).toEqual(expected);
  });

  test("what a dictionary forbids is no word, but the name is", () => {
    expect([words.knows("witten"), words.knows("Witten"), words.knows("WITTEN")]).toEqual([false, true, true]);
  });
});

test.each([
  ["kettle", true],
  ["Kettle", true],
  ["KETTLE", true],
  ["kETTLE", false],
  ["Lisbon", true],
  ["LISBON", true],
  ["lisbon", false],
  ["PostgreSQL", true],
  ["ketlte", false],
])("knows the case of %s: %s", (word, known) => expect(words.knowsCased(word)).toBe(known));

test("commoner words have a higher frequency, in any letter case", () => {
  const [the, kettle, kettles] = ["the", "kettle", "kettles"].map((word) => words.zipf(word)) as [number, number, number];
  expect(the).toBeGreaterThan(7);
  expect(the).toBeLessThan(8);
  expect(kettle).toBeGreaterThan(kettles);
  expect(words.zipf("KETTLE")).toBe(kettle);
  expect(words.zipf("café")).toBe(words.zipf("cafe"));
  expect([words.zipf("ketlte"), words.zipf("")]).toEqual([0, 0]);
});

test("terms of software are not rare", () => {
  for (const term of ["metadata", "endpoint", "namespace", "encryption"]) expect(words.zipf(term)).toBeGreaterThan(4);
});

test("pairs are on the scale of words: none is commoner than its halves", () => {
  for (const [first, second] of [
    ["of", "the"],
    ["boiling", "water"],
    ["security", "group"],
  ] as const) {
    const pair = words.pair(first, second);
    expect(pair).toBeGreaterThan(1);
    expect(pair).toBeLessThanOrEqual(Math.min(words.zipf(first), words.zipf(second)) + 0.1);
  }
  expect(words.pair("Boiling", "WATER")).toBe(words.pair("boiling", "water"));
  expect(words.pair("the", "of")).toBeLessThan(words.pair("of", "the"));
  expect(words.pair("kettle", "quantum")).toBe(0);
});

test("a megabyte without a blank is answered at once", () => {
  const long = "teapot".repeat(170_000);
  const start = performance.now();
  expect([words.knows(long), words.knowsCased(long), words.zipf(long), words.pair(long, long)]).toEqual([false, false, 0, 0]);
  expect([words.corrections(long), words.near(long, 2)]).toEqual([[], []]);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe("corrections", () => {
  test.each([
    ["recieve", ["receive"]],
    ["Recieve", ["receive"]],
    ["wihtout", ["without"]],
    ["receive", []],
    ["", []],
    ["reciev", []],
    ["recieve\t", []],
  ])("of %j", (word, expected) => expect(words.corrections(word)).toEqual(expected));

  test("acronyms are no slips", () => {
    expect(words.corrections("aks")).toEqual([]);
  });
});

describe("near", () => {
  test("a slip finds what was meant", () => {
    expect(words.near("delivred", 1)).toEqual(["delivered"]);
    expect(words.near("Lisbno", 1)).toContain("Lisbon");
    expect(words.near("teapto", 1)).toContain("teapot");
  });

  test("only in the spelling asked for", () => {
    expect(words.near("coluor", 1)).toContain("colour");
    expect(words.near("coluor", 1, "en-US")).not.toContain("colour");
  });
});
