import type { ParsedNote } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import type { RuleSet } from "./rule-set.ts";
import { toFinding } from "./to-finding.ts";

/** What the sources of a set find in a note, at the levels the set has for it. None of their fixes is safe. */
export async function sourceFindings(note: ParsedNote, rules: RuleSet): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const source of rules.sources)
    for (const { category, fix, rule, severity, ...report } of await source.check(note)) {
      const level = rules.levelOf(rule, note.path) ?? severity;
      if (level === "off") continue;
      const unsafe = fix === undefined ? {} : { fix: { ...fix, kind: "unsafe" as const } };
      findings.push(toFinding({ ...report, ...unsafe }, { rule, category, severity: level }, note));
    }
  return findings;
}
