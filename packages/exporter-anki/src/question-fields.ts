import type { QuestionFlash } from "@notewright/cards";
import type { FieldSource } from "./field-source.ts";
import { fieldText } from "./field-text.ts";
import { questionFieldNames } from "./question-note-type.ts";

/** The fields of a question's note, in the order of its type. */
export function questionFields(note: QuestionFlash, source: FieldSource): string[] {
  const fields: Partial<Record<(typeof questionFieldNames)[number], string>> = {
    Label: fieldText(note.label),
    Question: fieldText(note.question),
    Choices: listHtml(note.choices),
    Answer: note.answers.length === 1 ? fieldText(note.answers[0] as string) : listHtml(note.answers),
    Details: source.partsHtml(note.details),
    ...source.shared(note),
  };
  return questionFieldNames.map((name) => fields[name] ?? "");
}

function listHtml(texts: readonly string[]): string {
  return texts.length === 0 ? "" : `<ul>${texts.map((text) => `<li>${fieldText(text)}</li>`).join("")}</ul>`;
}
