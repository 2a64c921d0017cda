import { cardCss } from "./card-css.ts";
import { fieldsFrom, type NoteType } from "./note-type.ts";
import { answer, details, footer, shown } from "./template-parts.ts";

/** Names of the question type's fields, in order. */
export const questionFieldNames = [
  "Key",
  "Label",
  "Question",
  "Choices",
  "Answer",
  "Category",
  "Details",
  "Source",
  "Link",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

/** The note type of questions, version 1. Ids are arbitrary and final; see `NoteType`. */
export const questionNoteType: NoteType = {
  id: 1_384_730_511_208,
  name: "notewright question",
  kind: "standard",
  modified: 1_600_000_000,
  sortField: questionFieldNames.indexOf("Question"),
  fields: fieldsFrom(738_402_926_500, questionFieldNames),
  templates: [
    {
      name: "Question → Answer",
      id: 738_402_927_000,
      requires: "Question",
      front: `{{#Question}}\n${[shown("Label", "label"), shown("Question", "prompt"), shown("Choices", "choices")].join("\n")}\n{{/Question}}`,
      back: answer + [shown("Answer", "answer"), details, footer].join("\n"),
    },
  ],
  css: cardCss,
};
