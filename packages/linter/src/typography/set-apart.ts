import type { ParsedNote } from "@notewright/parser";
import { viewOf } from "../walk.ts";

const known = new WeakMap<ParsedNote, boolean>();

/** Whether a note sets most marks of punctuation apart with blanks, as text does that was cut into words for a machine. */
export function isSetApart(note: ParsedNote): boolean {
  const made = known.get(note) ?? areMostApart(note);
  known.set(note, made);
  return made;
}

/** A person's slips are fewer. */
const MANY = 20;

function areMostApart(note: ParsedNote): boolean {
  let apart = 0;
  let close = 0;
  for (const { text } of viewOf(note).prose) {
    for (const { index } of text.matchAll(/[.,:;?!](?=\s|$)/g)) {
      if (index > 0 && /\s/.test(text[index - 1] as string)) apart++;
      else close++;
    }
  }
  return apart > MANY && apart > close;
}
