import { type CountRange, countRange, countText, exactName } from "@notewright/profile";
import type { SectionRule } from "@notewright/schema";
import { askedText } from "../asked-text.ts";
import type { Report, RuleContext } from "../rule.ts";
import { askedStub } from "./asked-stub.ts";
import type { HeadedSection } from "./headed-section.ts";
import { type NearMisses, nearMisses } from "./near-miss.ts";
import { renaming } from "./rename.ts";
import type { ScopedSections } from "./scoped-sections.ts";

/** Options of the rule that asks for sections. */
export interface SectionRulesOptions {
  /** Whether `fix --unsafe` begins a section that is missing. */
  stubs: boolean;
}

/** How many sections a rule allows, and the key that says so. */
export function allowed(rule: SectionRule): { count: CountRange; key: keyof SectionRule } {
  if (rule.allow === false) return { count: { min: 0, max: 0 }, key: "allow" };
  if (rule.repeat !== undefined) return { count: countRange(rule.repeat), key: "repeat" };
  if (rule.required === undefined) return { count: { min: 0, max: Number.POSITIVE_INFINITY }, key: "match" };
  return { count: { min: rule.required ? 1 : 0, max: 1 }, key: "required" };
}

/** Sections that are missing, too few, too many, not allowed, or not known where only known ones may stand. */
export function* cardinalityReports(scoped: ScopedSections, context: RuleContext<SectionRulesOptions>): Generator<Report> {
  const misses = nearMisses(scoped);
  const claimed = new Set<HeadedSection>();
  for (const [rule, found] of scoped.byRule) {
    const { count, key } = allowed(rule);
    const asked = askedText(context, rule, key);
    const { owner } = scoped;
    if (found.length === 0 && count.min > 0) {
      const certain = misses.certain.get(rule);
      if (certain !== undefined) claimed.add(certain);
      yield missing(rule, `${countText(count)}${asked}`, scoped, misses, context);
    } else if (found.length < count.min) {
      const message = `${owner} has ${sections(found.length, rule)}, expected ${countText(count)}${asked}`;
      yield { ...scoped.label, message, evidence: found.map(({ text }) => text) };
    }
    if (rule.allow === false) continue;
    for (const { text } of found.slice(count.max)) {
      const message = `${owner} has ${sections(found.length, rule)}, expected ${countText(count)}${asked}`;
      yield { ...text, message, evidence: found.slice(0, count.max).map((each) => each.text) };
    }
  }
  yield* unwanted(scoped, misses, claimed, context);
}

const BEGUN = "the profile asks for the section; what it says is still to be written";

function missing(
  rule: SectionRule,
  expected: string,
  scoped: ScopedSections,
  { certain, near }: NearMisses,
  context: RuleContext<SectionRulesOptions>,
): Report {
  const likely = near.get(rule) ?? [];
  const found = likely.length === 0 ? "" : `, found ${likely.map(({ names }) => `"${names[0]}"`).join(" and ")}`;
  const message = `${scoped.owner} has no section "${rule.match}"${found}, expected ${expected}`;
  const section = certain.get(rule);
  if (section !== undefined) return { ...renaming(section, exactName(rule.match) as string, context), message };
  const stub = context.options.stubs && likely.length === 0 ? askedStub(rule, scoped, context.note) : null;
  const fix = stub !== null && { fix: { kind: "unsafe" as const, because: BEGUN, edits: [stub] } };
  return { ...scoped.label, message, evidence: likely.map(({ text }) => text), ...fix };
}

/** `claimed` are sections that are reported already as nearly the missing one. */
function* unwanted(
  { byRule, owner, scope, unknown }: ScopedSections,
  { certain }: NearMisses,
  claimed: ReadonlySet<HeadedSection>,
  context: RuleContext,
): Generator<Report> {
  for (const [rule, found] of byRule) {
    if (rule.allow !== false) continue;
    for (const section of found) {
      if (claimed.has(section)) continue;
      const message = `${owner} has a section "${section.names[0]}", expected none${askedText(context, rule, "allow")}`;
      yield { ...section.text, message };
    }
  }
  if (scope.strict !== true) return;
  const names = Array.from(byRule.keys()).flatMap(({ allow, match }) => (allow === false ? [] : [`"${match}"`]));
  for (const section of unknown) {
    if (claimed.has(section)) continue;
    const meant = Array.from(certain).find(([, each]) => each === section)?.[0];
    const expected = meant !== undefined ? `"${meant.match}"` : names.length === 0 ? "none" : `only ${list(names)}`;
    const asked = askedText(context, scope, "strict");
    const range = meant === undefined ? section.text : renaming(section, exactName(meant.match) as string, context);
    yield { ...range, message: `${owner} has a section "${section.names[0]}", expected ${expected}${asked}` };
  }
}

function sections(count: number, { match }: SectionRule): string {
  return count === 1 ? `one section "${match}"` : `${count} sections "${match}"`;
}

const SHOWN = 6;

function list(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
