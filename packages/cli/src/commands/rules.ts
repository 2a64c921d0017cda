import { engineFindings, loadRules } from "@notewright/engine";
import { builtInRemark, presetsOf, rules } from "@notewright/linter";
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
    const project = await openVault(environment, flags);
    const set = await loadRules(project, ruleLevels(flags));
    const active = set.of("");
    const ours = [...rules, ...set.rules.filter((rule) => !rules.includes(rule))];
    const list = [
      ...ours.map(({ meta }) => ({
        id: meta.id,
        level: active.find(({ rule }) => rule.meta.id === meta.id)?.severity ?? "off",
        presets: presetsOf({ meta }),
        category: meta.category,
        fix: meta.fix,
        summary: meta.summary,
      })),
      ...builtInRemark.map(({ id, preset, summary }) => {
        const presets = presetsOf({ meta: { preset } });
        const level = set.levelOf(id, "") ?? (presets.includes(project.config.preset ?? "recommended") ? "warning" : "off");
        return { id, level, presets, category: "structure", fix: null, summary };
      }),
      ...engineFindings.map(({ category, id, summary }) => ({
        id,
        level: "error",
        presets: presetsOf({ meta: {} }),
        category,
        fix: null,
        summary,
      })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === "json") {
      environment.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const rows = list.map(({ fix, id, level, presets, summary }) => [
      id,
      level,
      presets[0] ?? "",
      fix === null ? "" : `fix: ${fix}`,
      summary,
    ]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows)
      environment.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`);
    return 0;
  },
});
