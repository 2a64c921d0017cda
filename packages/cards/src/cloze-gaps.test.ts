import { expect, test } from "vitest";
import { gapSpans } from "./cloze-gaps.ts";

function gaps(text: string, ...bold: string[]): string[] {
  return gapSpans(text, bold).map(({ end, start }) => text.slice(start, end));
}

test("amounts are gaps with their units, ranges are one", () => {
  expect(gaps("holds 10Gb to 64 TB")).toEqual(["10Gb to 64 TB"]);
  expect(gaps("takes 10-15 min at 90%, for $1,200.50")).toEqual(["10-15 min", "90%", "$1,200.50"]);
});

test("numbers in words, versions and addresses are none", () => {
  for (const text of [
    "the S3 and EC2",
    "IPv4 at 10.0.0.1/16",
    "utf-8 x86_64",
    "#12 and a1-2b",
    "ISO 584:2013",
    "x^2, f(2) and a[3]",
  ])
    expect(gaps(text)).toEqual([]);
});

test("bold words are gaps wherever they stand, labels are none", () => {
  expect(gaps("a stateless wall; Stateless!", "stateless")).toEqual(["stateless", "Stateless"]);
  expect(gaps("Lid: keeps the steam in", "Lid")).toEqual([]);
  expect(gaps("this is far too long to be recalled", "far too long to be recalled")).toEqual([]);
});

test("a sentence full of numbers is a table, not a fact", () => {
  expect(gaps("1, 2, 3 and 4")).toEqual([]);
});
