import type { EntryRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { describes } from "./describes.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";
import { maskNames, revealsName } from "./mask.ts";
import { namesOf } from "./names.ts";
import { says, shortStatement, wordsOf } from "./short-statement.ts";

/** For each use of an entry: what is it good for, and which one is it? */
export function useCaseNotes(entry: EntryRecord, source: CardSource): QuestionFlash[] {
  if (!source.kinds.has("use-case")) return [];
  const names = namesOf(entry);
  const words = new Set(names.flatMap(wordsOf).map((word) => word.toLowerCase()));
  return source
    .statementsOf(entry, "use-case", ({ kind }) => kind === "use-case")
    .flatMap(({ fact, suffix }): QuestionFlash[] => {
      const base = source.base(entry, suffix, hasError(source.findings, entry.id, [fact.source], entry.source.start.line));
      const isShipped = source.wasShipped(base.key, "use-case");
      const statement = shortStatement(fact.text) ?? (isShipped ? fact.text : "");
      const question = maskNames(statement, names);
      const isSound = source.isThing(entry) && says(question) && describes(question, words) && !revealsName(question, names);
      if (!isSound && !isShipped) return [];
      return [
        {
          ...base,
          isFlagged: base.isFlagged || !isSound,
          said: fact.text,
          type: "question",
          card: "use-case",
          label: "Use case",
          question,
          names,
          choices: [],
          answers: [entry.expansion === null ? entry.name : `${entry.name} (${entry.expansion})`],
          details: [],
        },
      ];
    });
}
