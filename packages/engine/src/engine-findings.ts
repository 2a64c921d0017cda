import type { Finding, FindingCategory } from "@notewright/schema";

/** A finding that no rule can make, because there is no text to look at. */
export interface EngineFinding {
  id: "unreadable-note" | "invalid-encoding" | "too-deep";
  summary: string;
  category: FindingCategory;
}

/** What the engine itself may find; `notewright rules` lists them with the rules. */
export const engineFindings: readonly EngineFinding[] = [
  { id: "unreadable-note", summary: "Require notes to be files that can be read, inside the vault.", category: "encoding" },
  { id: "invalid-encoding", summary: "Require notes to be UTF-8.", category: "encoding" },
  {
    id: "too-deep",
    summary: "Require lists and quotes to be nested no deeper than a reader could follow.",
    category: "structure",
  },
];

/** An error about a whole note. It stands at the note's beginning, for want of a text to point at. */
export function noteFinding(rule: EngineFinding["id"], message: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  const category = engineFindings.find(({ id }) => id === rule)?.category ?? "encoding";
  return { rule, severity: "error", category, message, start, end: start };
}
