import type { Finding } from "@notewright/schema";
import { expect, test } from "vitest";
import { onePerMistake } from "./one-per-mistake.ts";

const NOTE = "The Grand Pinao of our hal is tuned twice a yer.";

/** A finding about a piece of the note. */
function finding(rule: string, category: Finding["category"], actual: string, rest: Partial<Finding> = {}): Finding {
  const offset = NOTE.indexOf(actual);
  const point = (at: number) => ({ line: 1, column: at + 1, offset: at });
  return {
    rule,
    category,
    severity: "warning",
    message: rule,
    start: point(offset),
    end: point(offset + actual.length),
    actual,
    ...rest,
  };
}

const evidence = [{ path: "a.md", start: 0, end: 11, text: "Grand Piano" }];
const spelled = finding("spelling", "spelling", "Pinao", { expected: ["Piano"] });
const listed = finding("known-misspelling", "spelling", "Pinao", {
  expected: ["Piano", "Pianos"],
  fix: { kind: "safe", edits: [{ start: 10, end: 15, text: "Piano" }] },
});
const named = finding("name-slip", "name", "Grand Pinao", { expected: ["Grand Piano"], evidence });

const rulesOf = (...findings: Finding[]): string[] =>
  onePerMistake(findings.toSorted((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset)).map(
    ({ rule }) => rule,
  );

test("a list beats a likelihood, and other places beat a list", () => {
  expect(rulesOf(spelled, listed)).toEqual(["known-misspelling"]);
  expect(rulesOf(spelled, listed, named)).toEqual(["name-slip"]);
});

test("of equal reasons the longer one stays", () => {
  const phrase = finding("phrase", "grammar", "our hal", { expected: ["our hall"] });
  const word = finding("spelling", "spelling", "hal", { expected: ["half"] });
  expect(rulesOf(word, phrase)).toEqual(["phrase"]);
});

test("a word that is still wrong when the longer text is repaired is a mistake of its own", () => {
  const order = finding("phrase", "grammar", "twice a yer", { expected: ["two times a yer"] });
  const word = finding("spelling", "spelling", "yer", { expected: ["year"] });
  expect(rulesOf(order, word)).toEqual(["phrase", "spelling"]);
});

test("a statement without a repair and a misspelt word in it are two", () => {
  const statement = finding("contradiction", "consistency", "The Grand Pinao of our hal", { evidence });
  expect(rulesOf(statement, spelled)).toEqual(["contradiction", "spelling"]);
});

test("a character and the word around it are two mistakes", () => {
  const blank = finding("no-nbsp", "typography", " of", { expected: ["of"] });
  const around = finding("phrase", "grammar", "Pinao of our", { expected: ["Piano from our"] });
  expect(rulesOf(around, blank)).toEqual(["phrase", "no-nbsp"]);
});

test("what is to go needs no other repair, but a missing file in it is still missing", () => {
  const rest = finding("web-residue", "residue", "Grand Pinao of our hal", { expected: [""] });
  const link = finding("missing-asset", "link", "our");
  expect(rulesOf(rest, spelled, named, link)).toEqual(["web-residue", "missing-asset"]);
});

test("two rules with one edit are one, whatever they are about", () => {
  const a = finding("heading-blank", "structure", "is tuned", { expected: ["tuned"] });
  const b = finding("blank", "typography", "is ", { expected: [""] });
  expect(rulesOf(a, b)).toEqual(["heading-blank"]);
});

test("one rule may say two things of one place", () => {
  expect(rulesOf(spelled, { ...spelled, message: "again" })).toEqual(["spelling", "spelling"]);
});

test("neighbours stay", () => {
  const hal = finding("spelling", "spelling", "hal", { expected: ["hall"] });
  const yer = finding("known-misspelling", "spelling", "yer", { expected: ["year"] });
  expect(rulesOf(spelled, hal, yer)).toEqual(["spelling", "spelling", "known-misspelling"]);
});
