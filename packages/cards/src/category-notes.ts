import type { CategoryRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";

/** What nobody can name at once is no good question. */
const MOST = 7;

/** What belongs to a category, where that is between two and seven. */
export function categoryNote(category: CategoryRecord, source: CardSource): QuestionFlash | null {
  const entries = category.entries.flatMap((id) => source.entries.get(id) ?? []);
  const asked = entries.filter(({ kind }) => kind !== "group" && kind !== "question");
  const names = new Set(asked.map(({ name }) => name));
  if (names.size < asked.length) return null;
  if (!source.kinds.has("category") || asked.length < 2 || asked.length > MOST || asked.length < entries.length) return null;
  return {
    ...source.base(
      category,
      "#entries",
      asked.some((entry) => hasError(source.findings, entry.id, [], entry.source.start.line)),
    ),
    type: "question",
    card: "category",
    label: "Category",
    question: `Which ${asked.length} belong to ${category.name}?`,
    choices: [],
    answers: asked.map(({ name }) => name),
    details: [],
  };
}
