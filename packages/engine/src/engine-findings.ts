import type { Finding, FindingCategory } from "@notewright/schema";

/** A finding that no rule can make, because there is no text to look at. */
export interface EngineFinding {
  id: "unreadable-note" | "invalid-encoding";
  summary: string;
  category: FindingCategory;
}

/** What the engine itself may find; `notewright rules` lists them with the rules. */
export const engineFindings: readonly EngineFinding[] = [
  { id: "unreadable-note", summary: "Require notes to be files that can be read, inside the vault.", category: "encoding" },
  { id: "invalid-encoding", summary: "Require notes to be UTF-8.", category: "encoding" },
];

/** An error about a whole note. It stands at the note's beginning, for want of a text to point at. */
export function noteFinding(rule: EngineFinding["id"], message: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule, severity: "error", category: "encoding", message, start, end: start };
}
