import type { ParsedNote } from "@notewright/parser";
import { exactName } from "@notewright/profile";
import type { SectionRule } from "@notewright/schema";
import { isPlainName } from "./rename.ts";
import type { ScopedSections } from "./scoped-sections.ts";
import { sectionStub } from "./section-stub.ts";

const DEEPEST = 6;

/**
 * The edit that begins a section that a profile asks for, behind the others there. Null where its name is a pattern, several are wanted, it must
 * stand before one of the others, or no heading fits below that of its owner.
 */
export function askedStub(
  rule: SectionRule,
  { byRule, part, scope, sections }: ScopedSections,
  note: ParsedNote,
): { start: number; end: number; text: string } | null {
  if (part?.heading?.type !== "heading" || !isToBegin(rule)) return null;
  const rules = [...byRule.keys()];
  const at = rules.indexOf(rule);
  // One at a time, so that they come to stand in the order of the profile.
  if (rules.slice(0, at).some((each) => isToBegin(each) && (byRule.get(each) ?? []).length === 0)) return null;
  const later = rules.slice(at + 1);
  if (scope.ordered === true && later.some((each) => (byRule.get(each) ?? []).length > 0)) return null;
  const sibling = sections[0]?.part.heading;
  const depth = sibling?.type === "heading" ? sibling.depth : part.heading.depth + 1;
  return depth > DEEPEST ? null : sectionStub(part, `${"#".repeat(depth)} ${exactName(rule.match)}`, note);
}

function isToBegin({ match, repeat, required }: SectionRule): boolean {
  const name = required === true && repeat === undefined ? exactName(match) : null;
  return name !== null && isPlainName(name);
}
