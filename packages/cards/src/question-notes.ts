import type { EntryRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";

/** A question of the note itself, with its choices and its answer; null for other entries, and for one without an answer. */
export function questionNote(entry: EntryRecord, source: CardSource): QuestionFlash | null {
  const choices = entry.facts.filter(({ kind }) => kind === "choice" || kind === "right-choice");
  const right = choices.filter(({ kind }) => kind === "right-choice");
  const answers = entry.facts.filter(({ kind }) => kind === "answer");
  if (!source.kinds.has("question") || (answers.length === 0 && right.length === 0)) return null;
  // "B" says nothing that the choice does not say.
  const said = answers.filter(({ text }) => right.length === 0 || /\p{L}{3}/u.test(text));
  return {
    ...source.base(entry, "", hasError(source.findings, entry.id, [entry.source])),
    type: "question",
    card: "question",
    label: "",
    question: entry.name,
    names: [],
    choices: choices.map(({ text }) => text),
    answers: [...right, ...said].map(({ text }) => text),
    details: entry.sections.map(({ id, name }) => ({ id, heading: name })),
  };
}
