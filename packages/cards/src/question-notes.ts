import { entryPlace, type FlashContext, recordPlace } from "./flash-context.ts";
import type { QuestionFlashNote } from "./flash-note.ts";
import { spanOf } from "./open-errors.ts";

/** The questions that the author wrote: the right choices answer them, else the answer's text. */
export function questionNotes(context: FlashContext): QuestionFlashNote[] {
  const notes: QuestionFlashNote[] = [];
  if (!context.wants("question")) return notes;
  for (const entry of context.catalogue.entries) {
    if (entry.kind !== "question") continue;
    const place = entryPlace(entry, "", context);
    const errors = context.errorsOf(entry);
    const flagged = errors.inHeading || entry.facts.some(({ source }) => errors.in(spanOf(source)));
    if (flagged && !context.keepsFlagged(place.key)) continue;

    const textsOf = (...kinds: string[]): string[] =>
      entry.facts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));
    const right = textsOf("right-choice");
    const explanation = textsOf("answer").filter((text) => !isLetters(text));
    const answer = right.length > 0 ? right : explanation;
    if (answer.length === 0 || entry.name.trim() === "") continue;
    const choices = textsOf("choice", "right-choice");
    const details = right.length > 0 ? explanation : [];
    notes.push({
      ...place,
      heading: null,
      type: "question",
      card: "question",
      question: entry.name,
      choices,
      answer,
      details,
      flagged,
    });
  }
  return notes;
}

/** More than this is a list to look up, not to know. */
const mostThings = 7;

/** What is in each category, where it is few. */
export function categoryNotes(context: FlashContext): QuestionFlashNote[] {
  const notes: QuestionFlashNote[] = [];
  if (!context.wants("category")) return notes;
  for (const category of context.catalogue.categories) {
    const entries = category.entries.flatMap((id) => context.entries.get(id) ?? []);
    const isListed = entries.every(({ kind }) => kind !== "group" && kind !== "question");
    const names = new Set(entries.map(({ name }) => name));
    if (!isListed || names.size < 2 || names.size > mostThings || names.size < entries.length) continue;
    const place = recordPlace(category, "#entries", category.name, context);
    const flagged = [category, ...entries].some((record) => context.errorsOf(record).inHeading);
    if (flagged && !context.keepsFlagged(place.key)) continue;
    const question = `Which ${names.size} things are in “${category.name}”?`;
    notes.push({
      ...place,
      type: "question",
      card: "category",
      question,
      choices: [],
      answer: [...names],
      details: [],
      flagged,
    });
  }
  return notes;
}

/** An answer that only names choices by their letters. */
function isLetters(text: string): boolean {
  return /^[\s(]*[A-Z](?:[\s,;&)(]|and)*(?:[A-Z](?:[\s,;&)(]|and)*)*\.?$/u.test(text);
}
