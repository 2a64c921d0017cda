import { expect, test } from "vitest";
import { asked } from "./asked.ts";

const strings = (first: string, second: string): Record<string, string> => ({
  "strings.md": `# Strings\n\n### Viola\n\nPlays the middle voice.\n\n${first}\n\n### Cello\n\nRests on a spike of steel.\n\n${second}\n`,
});
const keys = (notes: Record<string, string>): string[] => Object.keys(asked(notes, { kinds: ["fact"] }));

test("a sentence that stands under two names with two answers is asked under none", () => {
  expect(keys(strings("Note: an orchestra tunes to 442 Hz.", "Note: an orchestra tunes to 440 Hz."))).toEqual([]);
  expect(keys(strings("Note: an orchestra tunes to 442 Hz.", "Note: An Orchestra tunes to 442 Hz!"))).toEqual([
    "strings/viola#fact-1",
  ]);
});

test("a sentence that speaks of the name above it is another under another name", () => {
  expect(keys(strings("Note: it is tuned to 220 Hz.", "Note: it is tuned to 110 Hz."))).toEqual([
    "strings/viola#fact-1",
    "strings/cello#fact-1",
  ]);
});

test("what has two answers on cards of two kinds is on neither", () => {
  const uses = "#### Use cases\n\n- Plays the middle voice.\n- Leads a trio of strings in the dark.\n";
  const cards = asked(strings("", uses), { kinds: ["description-name", "use-case"] });
  expect(cards).toEqual({
    "strings/cello": "Cello: description-name",
    "strings/cello#use-case-2": "Leads a trio of strings in the dark. {Cello}",
  });
});

test("an expansion with two acronyms is not asked", () => {
  const entry = (heading: string, text: string): string => `### ${heading}\n\n${text}\n\n`;
  const both = [entry("TOP (Tuning of Pegs)", "Joins two."), entry("TP (Tuning of Pegs)", "Joins three.")].join("");
  const cards = asked(
    { "a.md": `# Signals\n\n${both}${entry("TR (Tuning Rod)", "Turns pegs.")}` },
    { kinds: ["acronym-expansion"] },
  );
  expect(cards).toEqual({ "signals/tr": "TR: acronym-expansion" });
});

test("what was shipped with a question that has two answers stays, to be looked at", () => {
  const notes = strings("Note: an orchestra tunes to 442 Hz.", "Note: an orchestra tunes to 440 Hz.");
  const known = new Map([["strings/cello#fact-1", { id: "strings/cello", said: "Note: an orchestra tunes to 440 Hz." }]]);
  expect(asked(notes, { kinds: ["fact"], known })).toEqual({
    "strings/cello#fact-1": "Cello: Note: an orchestra tunes to {440 Hz}. (to be looked at)",
  });
});
