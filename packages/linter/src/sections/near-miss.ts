import { editDistance } from "@notewright/diagnostics";
import { exactName } from "@notewright/profile";
import type { SectionRule } from "@notewright/schema";
import type { HeadedSection } from "./headed-section.ts";
import type { ScopedSections } from "./scoped-sections.ts";

/** Sections that are most likely meant for rules that none matches. */
export interface NearMisses {
  /** Sections near to the name of each rule. */
  near: ReadonlyMap<SectionRule, readonly HeadedSection[]>;
  /** The one section that can be meant, where it can be meant for no other rule. */
  certain: ReadonlyMap<SectionRule, HeadedSection>;
}

/** Looks among the sections that no rule knows, or only one for any name, for those whose name is nearly that of a rule. */
export function nearMisses({ byRule, sections, unknown }: ScopedSections): NearMisses {
  const unmeant = new Set([...unknown, ...Array.from(byRule).flatMap(([rule, found]) => (rule.match === "*" ? found : []))]);
  const free = sections.filter((section) => unmeant.has(section));
  const near = new Map<SectionRule, HeadedSection[]>();
  for (const [rule, found] of byRule) {
    const name = rule.allow === false || found.length > 0 ? null : exactName(rule.match);
    const likely = name === null ? [] : free.filter(({ names }) => isNear(name, names[0]));
    if (likely.length > 0) near.set(rule, likely);
  }
  const certain = new Map<SectionRule, HeadedSection>();
  for (const [rule, [section, ...others]] of near) {
    const claims = Array.from(near.values()).filter((each) => each.includes(section as HeadedSection));
    if (others.length === 0 && claims.length === 1) certain.set(rule, section as HeadedSection);
  }
  return { near, certain };
}

/** A letter more, less or other, and another for each four letters; punctuation does not count. */
function isNear(wanted: string, found: string): boolean {
  const [a, b] = [bare(wanted), bare(found)];
  const limit = Math.max(1, Math.floor(a.length / 4));
  return a.length > 2 && b.length > 2 && editDistance(a, b, limit) <= limit;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
