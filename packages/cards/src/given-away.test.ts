import { expect, test } from "vitest";
import type { ClozeFlash, EntryFlash, QuestionFlash } from "./flash-note.ts";
import { givesAway } from "./given-away.ts";

const names = ["Bass Horn", "Low Tube", "LT"];
const entry = { type: "entry", name: "Bass Horn", names, acronym: "LT", expansion: "Low Tube" } as unknown as EntryFlash;

test.each([
  ["Bass horns of old", true],
  ["The bass-horn", true],
  ["All about the LT", true],
  ["Horns", false],
  ["Results", false],
])('beside what asks for the name of a bass horn, "%s": %s', (text, expected) => {
  expect(givesAway(text, entry, "description-name")).toBe(expected);
  expect(givesAway(text, entry, "icon-name")).toBe(expected);
  expect(givesAway(text, entry, "name-description")).toBe(false);
});

test("the letters and what they stand for are asked for each other", () => {
  expect(givesAway("Low tubes", entry, "acronym-expansion")).toBe(true);
  expect(givesAway("Bass horns", entry, "acronym-expansion")).toBe(false);
});

test("what is given to choose from is no secret, other answers and masked names are", () => {
  const question = { type: "question", names, answers: ["Tuba"], choices: [] } as unknown as QuestionFlash;
  expect(["Tubas", "The bass horn", "Brass"].map((text) => givesAway(text, question, "use-case"))).toEqual([true, true, false]);
  expect(givesAway("Bass horn vs tuba", { ...question, choices: ["Bass Horn", "Tuba"] }, "comparison")).toBe(false);
});

test("of a sentence it is just the words that are hidden, and no small number", () => {
  const gap = (text: string): ClozeFlash => ({ type: "cloze", spans: [{ text, isHidden: true }] }) as unknown as ClozeFlash;
  expect(givesAway("A double reed", gap("Double Reed"), "fact")).toBe(true);
  expect(givesAway("Double reeds", gap("double reed"), "fact")).toBe(false);
  expect(givesAway("The years to 1889", gap("1889"), "fact")).toBe(true);
  expect(givesAway("Part 4", gap("4"), "fact")).toBe(false);
});
