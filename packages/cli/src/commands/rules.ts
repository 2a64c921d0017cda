import { activeRules, engineFindings, rules } from "@notewright/engine";
import { type Command, defineCommand } from "../command.ts";
import { oneOf, ruleFlag, ruleLevels } from "../flags.ts";
import { openVault } from "../open-vault.ts";

export const rulesCommand: Command = defineCommand({
  summary: "List the rules with the levels they have here.",
  usage: "",
  flags: {
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
    rule: ruleFlag,
  },
  async run(environment, flags) {
    const format = oneOf(flags, "format", ["text", "json"], "text");
    const { config } = await openVault(environment, flags);
    const active = activeRules(config.rules ?? {}, ruleLevels(flags));
    const list = [
      ...rules.map(({ meta: { category, fix, id, summary } }) => ({
        id,
        level: active.find(({ rule }) => rule.meta.id === id)?.severity ?? "off",
        category,
        fix,
        summary,
      })),
      ...engineFindings.map(({ category, id, summary }) => ({ id, level: "error", category, fix: null, summary })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === "json") {
      environment.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...list.map(({ id }) => id.length));
    for (const { fix, id, level, summary } of list) {
      environment.stdout.write(
        `${id.padEnd(width)}  ${level.padEnd(7)}  ${fix === null ? "" : `fix: ${fix}`}${" ".repeat(fix === null ? 11 : 6 - fix.length)}  ${summary}\n`,
      );
    }
    return 0;
  },
});
