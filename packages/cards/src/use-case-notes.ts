import type { EntryRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { QuestionFlash } from "./flash-note.ts";
import { maskNames, revealsName } from "./mask.ts";
import { namesOf } from "./names.ts";
import { says, shortStatement } from "./short-statement.ts";

/** For each use of an entry: what is it good for, and which one is it? */
export function useCaseNotes(entry: EntryRecord, source: CardSource): QuestionFlash[] {
  if (!source.kinds.has("use-case")) return [];
  const names = namesOf(entry);
  return source
    .statementsOf(entry, "use-case", ({ kind }) => kind === "use-case")
    .flatMap(({ fact, suffix }) => {
      const statement = shortStatement(fact.text);
      const question = statement === null ? "" : maskNames(statement, names);
      if (!says(question) || revealsName(question, names)) return [];
      return {
        ...source.base(entry, suffix, hasError(source.findings, entry.id, [fact.source], entry.source.start.line)),
        said: fact.text,
        type: "question",
        card: "use-case",
        label: "Use case",
        question,
        choices: [],
        answers: [entry.expansion === null ? entry.name : `${entry.name} (${entry.expansion})`],
        details: [],
      };
    });
}
