import type { QuestionFlashNote } from "@notewright/cards";
import { fieldText } from "./field-text.ts";
import type { QuestionFieldName } from "./question-note-type.ts";

/** The fields of a question's note by name, without what all notes have. */
export function questionFields(note: QuestionFlashNote): Partial<Record<QuestionFieldName, string>> {
  return {
    Question: fieldLines(note.question.split("\n")),
    Choices: note.choices.length === 0 ? "" : listHtml(note.choices),
    Answer: note.answer.length === 1 ? fieldLines(note.answer) : listHtml(note.answer),
    Extra: fieldLines(note.details),
  };
}

function fieldLines(lines: readonly string[]): string {
  return lines.map(fieldText).join("<br>");
}

function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${fieldLines(item.split("\n"))}</li>`).join("")}</ul>`;
}
