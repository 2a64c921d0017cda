import { UserError } from "@notewright/diagnostics";
import type { Config, RuleLevel, Severity } from "@notewright/schema";
import { closest } from "./closest.ts";
import { rules as allRules } from "./generated/rules.ts";
import type { Rule } from "./rule.ts";

/** A rule that runs, with the severity and options it runs with. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  options: unknown;
}

/**
 * Rules that run under a config. `overrides` are levels by id that win over the config's, as `--rule` gives them.
 * An unknown id is a `UserError`.
 */
export function activeRules(
  settings: NonNullable<Config["rules"]>,
  overrides: Readonly<Record<string, RuleLevel>> = {},
): ActiveRule[] {
  for (const id of [...Object.keys(settings), ...Object.keys(overrides)]) {
    if (allRules.some(({ meta }) => meta.id === id)) continue;
    throw new UserError(`${unknownRule(id)}.`);
  }
  const active: ActiveRule[] = [];
  for (const rule of allRules) {
    const setting = settings[rule.meta.id];
    const [configured, options] = Array.isArray(setting) ? setting : [setting, undefined];
    const level = overrides[rule.meta.id] ?? configured ?? rule.meta.severity;
    if (level !== "off") active.push({ rule, severity: level, options: { ...(rule.options?.defaults as object), ...options } });
  }
  return active;
}

/** What to say of a rule that nobody has written, without a full stop. */
export function unknownRule(id: string): string {
  const near = closest(
    id,
    allRules.map(({ meta }) => meta.id),
  );
  return `There is no rule "${id}".${near === null ? "" : ` Did you mean "${near}"?`} \`notewright rules\` lists them all`;
}
