import { cardCss } from "./card-css.ts";
import type { NoteType } from "./note-type.ts";
import { fieldBlock, footer } from "./template-html.ts";

/** Names of the cloze type's fields, in order. */
export const clozeFieldNames = [
  "Key",
  "Title",
  "Text",
  "Category",
  "Extra",
  "Source",
  "Link",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

/** Name of a field of the cloze type. */
export type ClozeFieldName = (typeof clozeFieldNames)[number];

const sentence = '<div class="expansion" dir="auto">{{Title}}</div>\n<div class="clue" dir="auto">{{cloze:Text}}</div>';

/** The note type of sentences with gaps, version 1. Ids are arbitrary and final; see `NoteType`. */
export const clozeNoteType: NoteType = {
  id: 1_384_730_511_209,
  name: "notewright cloze",
  kind: "cloze",
  modified: 1_600_000_000,
  sortField: clozeFieldNames.indexOf("Title"),
  fields: clozeFieldNames.map((name, index) => ({ name, id: 738_402_936_500 + index })),
  templates: [
    {
      name: "Cloze",
      id: 738_402_937_000,
      requires: "Text",
      front: sentence,
      back: [sentence, fieldBlock("Extra", "extra"), footer].join("\n"),
    },
  ],
  css: cardCss,
};
