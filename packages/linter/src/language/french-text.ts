import type { ParsedNote } from "@notewright/parser";
import { viewOf } from "../walk.ts";

const FRENCH = new Set(
  "le la les des du une est et dans pour que qui avec sur cette il elle au aux ne pas sont par ou se nous vous ces son".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the of and is to in that for with it this are as be by from you can not have has an which will your or at was".split(" "),
);

const known = new WeakMap<ParsedNote, boolean>();

/** Whether a note is in French, where a space stands before `:`, `;`, `?` and `!`. Told by the commonest short words. */
export function isFrench(note: ParsedNote): boolean {
  const made = known.get(note) ?? moreFrench(note);
  known.set(note, made);
  return made;
}

function moreFrench(note: ParsedNote): boolean {
  let french = 0;
  let english = 0;
  for (const { text } of viewOf(note).prose) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const lower = word.length < 6 ? word.toLowerCase() : word;
      if (FRENCH.has(lower)) french++;
      else if (ENGLISH.has(lower)) english++;
    }
  }
  return french > 1 && french > english;
}
