import { countRange, exactName } from "@notewright/profile";
import type { SectionRule, SectionScope } from "@notewright/schema";

const DEEPEST = 6;

/** The headings that a scope of a profile requires, with those inside them and what code they must hold; in the order of its rules. */
export function requiredSections(scope: SectionScope | undefined, depth: number): string[] {
  if (depth > DEEPEST) return [];
  return (scope?.rules ?? []).flatMap((rule) => {
    // Which name a pattern with several wants, only the writer knows.
    const name = exactName(rule.match);
    if (name === null) return [];
    return Array.from({ length: leastOf(rule) }, () => [`${"#".repeat(depth)} ${name}`, ...contentOf(rule, depth)]).flat();
  });
}

function contentOf(rule: SectionRule, depth: number): string[] {
  const code = rule.code === undefined || countRange(rule.code).min === 0 ? [] : [`\`\`\`${rule.codeLanguage ?? ""}\n\n\`\`\``];
  return [...code, ...requiredSections(rule.sections, depth + 1)];
}

function leastOf({ allow, repeat, required }: SectionRule): number {
  if (allow === false) return 0;
  return repeat === undefined ? Number(required === true) : countRange(repeat).min;
}
