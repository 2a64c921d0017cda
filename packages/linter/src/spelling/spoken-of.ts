import { editDistance } from "@notewright/diagnostics";
import type { Prose, Word } from "@notewright/parser";

/** The second half: what tells a spell checker which words are right. */
const SPEAKS = /\btypos?\b|\bmis-?spell|\b(?:c|code)?spell(?:-?checker)?:/i;

const known = new WeakMap<Prose, boolean>();

/** Whether a text speaks of slips, as an entry of a change log does: what looks like one is then what was repaired. */
export function speaksOfSlips(prose: Prose): boolean {
  const made = known.get(prose) ?? SPEAKS.test(prose.text);
  known.set(prose, made);
  return made;
}

/** Whether a correction stands right behind a word: "teh → the". */
export function isCorrected({ text }: Prose, { index, text: word }: Word): boolean {
  const end = index + word.length;
  const next = /^["'’”`)]*\s{0,3}(?:->|→|=>)\s{0,3}["'‘“`(]*(\p{L}+)/u.exec(text.slice(end, end + 60))?.[1];
  return next !== undefined && editDistance(word.toLowerCase(), next.toLowerCase(), 2) <= 2;
}
