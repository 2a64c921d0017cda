import type { NoteRecord } from "@notewright/schema";
import { expect, it } from "vitest";
import { inReadingOrder } from "./note-order.ts";

const sorted = (...paths: string[]): string[] =>
  inReadingOrder(paths.map((path) => ({ path }) as NoteRecord)).map(({ path }) => path);

it("sorts numbers by what they are, as often as there are some in a name", () => {
  expect(sorted("10 Bark.md", "2 Leaf.md", "1.10 Root.md", "1.9 Stem.md", "1. Tree.md")).toEqual([
    "1. Tree.md",
    "1.9 Stem.md",
    "1.10 Root.md",
    "2 Leaf.md",
    "10 Bark.md",
  ]);
  expect(sorted("9".repeat(40), "8".repeat(39), "week 007", "week 8")).toEqual([
    "8".repeat(39),
    "9".repeat(40),
    "week 007",
    "week 8",
  ]);
});

it("sorts without regard to case and accents, and folder by folder", () => {
  expect(sorted("zebra.md", "Éclair.md", "apple.md", "Egg.md", "b/a.md", "B.md")).toEqual([
    "apple.md",
    "B.md",
    "b/a.md",
    "Éclair.md",
    "Egg.md",
    "zebra.md",
  ]);
});

it("gives names that differ in case alone one order", () => {
  expect(sorted("oak.md", "Oak.md")).toEqual(sorted("Oak.md", "oak.md"));
});
