import { byteTableOf } from "../../../packages/words/src/byte-table.ts";
import { possibleBases, regularForms } from "../../../packages/words/src/inflection.ts";
import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "../../../packages/words/src/word-class.ts";
import { readCounts, readRows } from "./read-sources.ts";
import { otherAdjectives, otherNouns, technicalNouns, technicalVerbs } from "./technical-words.ts";

/** A form of a word, its base and its bit. */
type Form = readonly [form: string, base: string, bit: number];

/** Tables of what words can be: the byte of each word, and the forms that no rule of spelling makes. */
export function wordFormTables(root: string): { classes: Uint32Array; irregular: string } {
  const counts = new Map<string, number>([...readCounts(root, "cloud-words"), ...readCounts(root, "words")]);
  for (const [word, , cells] of technicalForms()) {
    for (const form of [word, ...cells.split(",")]) if (!counts.has(form)) counts.set(form, 0);
  }
  const classes = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    if (counts.has(word)) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  const forms: Form[] = [];
  for (const { 0: word, 1: category, 2: cells } of readForms(root)) {
    add(word, category === "noun" ? NOUN : category === "verb" ? BASE : ADJECTIVE);
    forms.push(...formsOf(word, category, cells, counts));
  }
  for (const [form, , bit] of forms) add(form, bit);
  const known = forms.filter(([form, base, bit]) => bit !== ADJECTIVE && counts.has(form) && counts.has(base));
  // Of a word with several such forms all are listed, the commonest first, so that the reader takes that one.
  const listed = new Set(known.filter((row) => !isRegular(row, classes)).map(([, base, bit]) => `${base} ${bit}`));
  const irregular = known.filter(([, base, bit]) => listed.has(`${base} ${bit}`));
  return {
    classes: byteTableOf(classes, classes.size),
    irregular: irregular.map((row) => row.join(" ")).join("\n"),
  };
}

/** A word, its category, and its forms as the list has them. */
type Row = [word: string, category: string, cells: string];

function readForms(root: string): Row[] {
  const rows = readRows(root, "forms") as string[][];
  return [...rows.map(([word = "", category = "", cells = ""]): Row => [word, category, cells]), ...technicalForms()];
}

function technicalForms(): Row[] {
  return [
    ...[...technicalNouns, ...otherNouns].map((word): Row => [word, "noun", regularForms(word, PLURAL)[0] as string]),
    ...otherAdjectives.map((word): Row => [word, "adj", ""]),
    ...technicalVerbs.map((word): Row => {
      const [past, gerund, third] = [PAST, GERUND, THIRD].map((bit) => regularForms(word, bit)[0] as string);
      return [word, "verb", `${past},,${gerund},${third}`];
    }),
  ];
}

/** The forms in a row's cells. A noun that is its own plural is not counted, unless it looks like one, as "series" does. */
function formsOf(word: string, category: string, cells: string, counts: ReadonlyMap<string, number>): Form[] {
  const countOf = (form: string): number => counts.get(form) ?? 0;
  const variants = cells.split(",").map((cell) =>
    cell
      .split("/")
      .filter((form) => form !== "")
      .sort((one, other) => countOf(other) - countOf(one)),
  );
  if (category === "noun") {
    const plurals = variants[0] ?? [];
    return plurals
      .filter((form) => form !== word || (plurals.length === 1 && word.endsWith("s")))
      .map((form) => [form, word, PLURAL]);
  }
  if (category !== "verb") return variants.flat().map((form) => [form, word, ADJECTIVE]);
  const [past = [], participle = [], gerund = [], third = []] = variants;
  return [
    ...past.map((form): Form => [form, word, PAST]),
    ...(participle.length > 0 ? participle : past).map((form): Form => [form, word, PARTICIPLE]),
    ...gerund.map((form): Form => [form, word, GERUND]),
    ...third.map((form): Form => [form, word, THIRD]),
  ];
}

/** Whether rules of spelling and the classes lead from the base to the form and back. */
function isRegular([form, base, bit]: Form, classes: ReadonlyMap<string, number>): boolean {
  const made = regularForms(base, bit).find((each) => ((classes.get(each) ?? 0) & bit) !== 0);
  return made === form && possibleBases(form, bit).includes(base);
}
