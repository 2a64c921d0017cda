import { cardCss } from "./card-css.ts";
import type { NoteType } from "./note-type.ts";
import { answerBelow, fieldBlock, footer } from "./template-html.ts";

/** Names of the question type's fields, in order. */
export const questionFieldNames = [
  "Key",
  "Question",
  "Choices",
  "Answer",
  "Category",
  "Extra",
  "Source",
  "Link",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

/** Name of a field of the question type. */
export type QuestionFieldName = (typeof questionFieldNames)[number];

/** The note type of questions and answers, version 1. Ids are arbitrary and final; see `NoteType`. */
export const questionNoteType: NoteType = {
  id: 1_384_730_511_208,
  name: "notewright question-answer",
  kind: "standard",
  modified: 1_600_000_000,
  sortField: questionFieldNames.indexOf("Question"),
  fields: questionFieldNames.map((name, index) => ({ name, id: 738_402_926_500 + index })),
  templates: [
    {
      name: "Question → Answer",
      id: 738_402_927_000,
      requires: "Question",
      front: `{{#Question}}\n<div class="question" dir="auto">{{Question}}</div>\n${fieldBlock("Choices", "choices")}\n{{/Question}}`,
      back: answerBelow + ['<div class="answer" dir="auto">{{Answer}}</div>', fieldBlock("Extra", "extra"), footer].join("\n"),
    },
  ],
  css: cardCss,
};
