import type { CategoryRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";
import { saysName } from "./mask.ts";
import { isThingName } from "./thing-name.ts";

/** What nobody can name at once is no good question. */
const MOST = 7;

/** What belongs to a category, where that is between two and seven things. */
export function categoryNote(category: CategoryRecord, source: CardSource): QuestionFlash | null {
  const entries = category.entries.flatMap((id) => source.entries.get(id) ?? []);
  const asked = entries.filter(({ kind }) => kind !== "group" && kind !== "question");
  if (!source.kinds.has("category") || asked.length === 0) return null;
  const base = source.base(
    category,
    "#entries",
    asked.some((entry) => hasError(source.findings, entry.id, [], entry.source.start.line)),
  );
  const isSound =
    asked.length > 1 &&
    asked.length <= MOST &&
    asked.length === entries.length &&
    new Set(asked.map(({ name }) => name)).size === asked.length &&
    isThingName(category.name) &&
    asked.every(source.isThing) &&
    !asked.some(({ name }) => saysName(category.name, [name]));
  if (!isSound && !source.wasShipped(base.key, "category")) return null;
  return {
    ...base,
    isFlagged: base.isFlagged || !isSound,
    type: "question",
    card: "category",
    label: "Category",
    question: `Which ${asked.length} belong to ${category.name}?`,
    names: [],
    choices: [],
    answers: asked.map(({ name }) => name),
    details: [],
  };
}
