import { didYouMean, UserError } from "@notewright/diagnostics";
import type { RuleLevel } from "@notewright/schema";
import type { FindingSource } from "./finding-source.ts";
import { rules as allRules } from "./generated/rules.ts";
import { builtInRemark } from "./remark/built-in.ts";
import type { Rule } from "./rule.ts";
import { type RuleConfig, RuleSet } from "./rule-set.ts";

/**
 * Rules that run under a config. `levels` by id win over the config's, as `--rule` gives them; `more` and `sources` come from plug-ins.
 * An unknown id is a `UserError`; ids with a colon are those of plug-ins, which alone know them.
 */
export function activeRules(
  config: RuleConfig,
  levels: Readonly<Record<string, RuleLevel>> = {},
  more: readonly Rule[] = [],
  sources: readonly FindingSource[] = [],
): RuleSet {
  const rules = [...allRules, ...more];
  const settings = [config.rules, ...(config.overrides ?? []).map((each) => each.rules), levels];
  for (const id of settings.flatMap((each) => Object.keys(each ?? {}))) {
    if (id.includes(":") || rules.some(({ meta }) => meta.id === id)) continue;
    throw new UserError(`${unknownRule(id)}.`);
  }
  return new RuleSet(rules, config, levels, sources);
}

/** What to say of a rule that nobody has written, without a full stop. */
export function unknownRule(id: string): string {
  const known = [...allRules.map(({ meta }) => meta.id), ...builtInRemark.map((rule) => rule.id)];
  return `There is no rule "${id}".${didYouMean(id, known)} \`notewright rules\` lists them all`;
}
