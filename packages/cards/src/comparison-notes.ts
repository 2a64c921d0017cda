import type { ComparisonRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";
import { maskNames, revealsName } from "./mask.ts";
import { namesOf, withShortForms } from "./names.ts";
import { says, shortStatement } from "./short-statement.ts";

/** For each statement of a comparison: of which of the things is it said? */
export function comparisonNotes(comparison: ComparisonRecord, source: CardSource): QuestionFlash[] {
  const { aspects, id, name, subjects } = comparison;
  if (!source.kinds.has("comparison") || subjects.length < 2) return [];
  const names = subjects.flatMap(({ entry, name: said }) => {
    const record = entry === null ? undefined : source.entries.get(entry);
    return withShortForms([said, ...(record === undefined ? [] : namesOf(record))]);
  });
  const counts = new Map<string, number>();
  return aspects.flatMap((aspect) => {
    const { subject, text } = aspect;
    if (subject === null) return [];
    const number = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, number);
    const statement = shortStatement(text);
    // "Pot: keeps soup warm" begins with the answer, and says the rest without it.
    const question = statement === null ? "" : maskNames(statement, names).replace(/^\[…\]\s*[:–—-]\s*/u, "");
    if (!says(question) || revealsName(question, names)) return [];
    return {
      ...source.base(comparison, `#${subject}-${number}`, hasError(source.findings, id, [aspect.source])),
      type: "question",
      card: "comparison",
      label: name,
      question,
      choices: subjects.map(({ name: choice }) => choice),
      answers: [subject],
      details: [],
    };
  });
}
