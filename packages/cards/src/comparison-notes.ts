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
  return aspects.flatMap((aspect): QuestionFlash[] => {
    const { subject, text } = aspect;
    if (subject === null) return [];
    const number = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, number);
    const base = source.base(comparison, `#${subject}-${number}`, hasError(source.findings, id, [aspect.source]));
    const isShipped = source.wasShipped(base.key, "comparison");
    const statement = text.trimEnd().endsWith(":") ? null : shortStatement(text);
    // "Pot: keeps soup warm" begins with the answer, and says the rest without it.
    const question = maskNames(statement ?? (isShipped ? text : ""), names).replace(/^\[…\]\s*[:–—-]\s*/u, "");
    const isSound = says(question) && !revealsName(question, names);
    if (!isSound && !isShipped) return [];
    return [
      {
        ...base,
        isFlagged: base.isFlagged || !isSound,
        type: "question",
        card: "comparison",
        label: name,
        question,
        names,
        choices: subjects.map(({ name: choice }) => choice),
        answers: [subject],
        details: [],
      },
    ];
  });
}
