import type { FactRecord } from "@notewright/schema";
import { expect, test } from "vitest";
import { soundGaps } from "./cloze-gaps.ts";

function gaps(text: string, kind = "note", markdown = text): string[] {
  return soundGaps({ kind, markdown } as FactRecord, text, "Copper Kettle 5")
    .sort((a, b) => a.start - b.start)
    .map(({ end, start }) => text.slice(start, end));
}

test.each([
  ["It boils in 1-15 minutes.", ["1-15"]],
  ["It boils in 3 to 5 minutes.", ["3 to 5"]],
  ["It holds between 1 and 10 litres.", ["1 and 10"]],
  ["It holds between 1 l and 10 l.", ["1 l and 10 l"]],
  ["It costs $10–$15 and holds 2 l.", ["$10–$15", "2 l"]],
  ["It holds 2 and 3 litres.", ["2", "3"]],
])("a range is one gap: %s", (text, hidden) => {
  expect(gaps(text)).toEqual(hidden);
});

test.each([
  "Step 3 takes long.",
  "Made by ISO 9001 and FIPS 140-2 rules.",
  "It runs at 10.0.0.1 as it should.",
  "Boil it, e.g. for 5 minutes.",
  "Read argv[0] of it first.",
  "My Kettle 5 boils well.",
  "Tea is served from 16:30 on.",
  "The pot 10.anything is full.",
  "It has 1, then 2, then 3, then 4 spouts.",
])("none is worth hiding: %s", (text) => {
  expect(gaps(text)).toEqual([]);
});

test("bold phrases of a few words are hidden, and heads of terms that are no release and not the name above", () => {
  expect(gaps("It is made of red copper.", "note", "It is made of **red copper**.")).toEqual(["red copper"]);
  const long = "It is made of copper that is red as gold.";
  expect(gaps(long, "note", `**${long}**`)).toEqual([]);
  expect(gaps("Spout: where it pours.", "term")).toEqual(["Spout"]);
  expect(gaps("v3.4: it pours better.", "term")).toEqual([]);
  expect(gaps("Kettle: a pot for tea.", "term")).toEqual([]);
});

test("nothing is hidden in examples and in code, but a number that is all of the code", () => {
  expect(gaps("Fill it with 2 l.", "example")).toEqual([]);
  expect(gaps("Run fill --litres 2 now.", "note", "Run `fill --litres 2` now.")).toEqual([]);
  expect(gaps("Set it to 2 now.", "note", "Set it to `2` now.")).toEqual(["2"]);
});
