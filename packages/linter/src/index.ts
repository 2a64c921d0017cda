export { closest } from "./closest.ts";
export { editDistance } from "./edit-distance.ts";
export { rules } from "./generated/rules.ts";
export { lint } from "./lint.ts";
export { remarkPlugin } from "./remark-plugin.ts";
export { defineRule, type Report, type Rule, type RuleContext, type RuleExample, type Visitors } from "./rule.ts";
export { type ActiveRule, activeRules, unknownRule } from "./rule-settings.ts";
