import type { FactRecord } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import type { AskedStatement } from "./asked-statement.ts";
import { soundGaps } from "./cloze-gaps.ts";
import { labelOf } from "./label.ts";

function gaps(text: string, kind = "note", markdown = text, more: Partial<AskedStatement> = {}): string[] {
  const label = labelOf({ kind, markdown, text } as FactRecord);
  return soundGaps({ kind, markdown, text, name: "Copper Kettle 5", label, isLabelAsked: true, isValueAsked: false, ...more })
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
  ["A mole is 6.022 × 10^23 particles.", ["6.022 × 10^23"]],
  ["It weighs 9.1x10^-31 kg.", ["9.1x10^-31 kg"]],
  ["It spins 10⁵ times, or 5·10² in oil.", ["10⁵", "5·10²"]],
  ["It is 2 x 10 cm large.", ["2", "10 cm"]],
])("a range or power is one gap: %s", (text, hidden) => {
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
  "It boils 24/7 for all.",
  "A tea of 27018 grains, as in TEA 27018 of old.",
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

test("nothing is hidden beside a formula that only a program can set", () => {
  expect(gaps("The fall is x^2 after 2 s.", "note", "The fall is $x^2$ after 2 s.")).toEqual([]);
  expect(gaps("It costs $7 after 2 s.", "note", "It costs $7 after 2 s.")).toEqual(["$7", "2 s"]);
});

describe("labels", () => {
  const labelled = (text: string, more: Partial<AskedStatement> = {}): string[] =>
    gaps(text, "term", `**${text.replace(":", ":**")}`, more);
  const field = { isLabelAsked: false, isValueAsked: true };

  test("are hidden where what follows says what they stand for", () => {
    expect(labelled("Spout: where it pours.")).toEqual(["Spout"]);
    expect(labelled("Makers: Ada Brass, Otto Tin")).toEqual([]);
    expect(labelled("Order: 1. lid 2. pot 3. handle")).toEqual([]);
    expect(labelled("Width: 12 cm at most")).toEqual(["12 cm"]);
    expect(labelled("Spout: where it pours.", { isLabelAsked: false })).toEqual([]);
  });

  test("of fields stay, and the value is hidden as a whole", () => {
    expect(labelled("Makers: Ada Brass, Otto Tin", field)).toEqual(["Ada Brass, Otto Tin"]);
    expect(labelled("Width: 12 cm at most.", field)).toEqual(["12 cm at most"]);
    expect(gaps("Limit: up to 4 l", "limit", "**Limit**: up to 4 l", field)).toEqual(["4 l"]);
  });

  test("have no value to ask where it is long, an address, or what the name says", () => {
    expect(labelled(`Use: ${"boil and ".repeat(8)}serve`, field)).toEqual([]);
    expect(labelled("Page: see https://example.org/kettle for it", field)).toEqual([]);
    expect(labelled("Metal: copper", field)).toEqual([]);
  });
});
