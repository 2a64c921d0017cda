import { cardCss } from "./card-css.ts";
import { fieldsFrom, type NoteType } from "./note-type.ts";
import { footer, shown } from "./template-parts.ts";

/** Names of the cloze type's fields, in order. */
export const clozeFieldNames = [
  "Key",
  "Text",
  "Name",
  "Category",
  "Details",
  "Source",
  "Link",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

const label = shown("Name", "label");

/** The note type of sentences with something hidden, version 1. Ids are arbitrary and final; see `NoteType`. */
export const clozeNoteType: NoteType = {
  id: 1_384_730_511_209,
  name: "notewright cloze",
  kind: "cloze",
  modified: 1_600_000_000,
  sortField: clozeFieldNames.indexOf("Text"),
  fields: fieldsFrom(738_402_936_500, clozeFieldNames),
  templates: [
    {
      name: "Cloze",
      id: 738_402_937_000,
      requires: "Text",
      front: `${label}\n<div class="prompt" dir="auto">{{cloze:Text}}</div>`,
      back: `${label}\n<div class="prompt" dir="auto">{{cloze:Text}}</div>\n${shown("Details", "details")}\n${footer}`,
    },
  ],
  css: cardCss,
};
