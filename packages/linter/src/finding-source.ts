import type { ParsedNote } from "@notewright/parser";
import type { FindingCategory, Severity } from "@notewright/schema";
import type { Report } from "./rule.ts";

/** What a source other than a rule says of a note. */
export interface SourceReport extends Report {
  /** Id with that of the source before it: `remark-lint:no-empty-url`. */
  rule: string;
  category: FindingCategory;
  severity: Severity;
}

/** What finds things in notes besides the rules. None of its fixes is taken as safe. */
export interface FindingSource {
  /** What its ids begin with, before a colon. */
  ids: readonly string[];
  check(note: ParsedNote): Promise<readonly SourceReport[]>;
}
