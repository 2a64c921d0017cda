import { expect, test } from "vitest";
import { buildAutomaton } from "../../../scripts/generate/words/build-automaton.ts";
import { Automaton } from "./automaton.ts";
import { nearTexts } from "./near.ts";

/** The distance by its definition: insert, delete, replace, or swap neighbours, which are not edited again. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] as number;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + same,
          row > 1 && column > 1 && swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(from.length, to.length);
}

/** All texts of three letters up to a length: every kind of edit meets every other. */
function textsUpTo(length: number): string[] {
  const all = [""];
  for (let at = 0; at < all.length; at++) {
    const text = all[at] as string;
    if (text.length < length) all.push(...["a", "b", "c"].map((letter) => text + letter));
  }
  return all.slice(1);
}

test.each([0, 1, 2, 3])("finds exactly what is at most %i edits away", (most) => {
  const texts = textsUpTo(6);
  const { edges, units } = buildAutomaton(new Map(texts.map((text) => [text, 1])));
  const automaton = new Automaton(edges, units);
  for (const word of ["a", "ab", "cab", "abca", "bacab", "abcabca"]) {
    const expected = texts.filter((text) => distance(word, text) <= most);
    expect(nearTexts(automaton, word, most, () => true).sort()).toEqual(expected.sort());
  }
});

test("letter case is no edit, and the text is given as it is written", () => {
  const { edges, units } = buildAutomaton(
    new Map([
      ["McIntosh", 1],
      ["café", 2],
    ]),
  );
  const automaton = new Automaton(edges, units);
  expect(nearTexts(automaton, "MCINTOHS", 1, () => true)).toEqual(["McIntosh"]);
  expect(nearTexts(automaton, "CAFÉ", 0, () => true)).toEqual(["café"]);
  expect(nearTexts(automaton, "CAFÉ", 0, (value) => value !== 2)).toEqual([]);
});

test("of a word too long to be a slip nothing is near", () => {
  const long = "a".repeat(40);
  const { edges, units } = buildAutomaton(new Map([[long, 1]]));
  expect(nearTexts(new Automaton(edges, units), long, 2, () => true)).toEqual([]);
});
