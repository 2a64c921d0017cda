import { UserError } from "@notewright/diagnostics";
import {
  builtInRemark,
  engineFindings,
  loadRules,
  presetsOf,
  type Rule,
  ruleOptions,
  rules,
  unknownRule,
} from "@notewright/engine";
import { type Command, defineCommand, type Environment, type FlagValues } from "../command.ts";
import { type Explanation, explanationText } from "../explanation-text.ts";
import { oneOf } from "../flags.ts";
import { openVault } from "../open-vault.ts";

export const explainCommand: Command = defineCommand({
  summary: "Say why a rule is there, what it finds, and how to switch it off.",
  usage: "<rule>",
  flags: { format: { type: "string", value: "FORMAT", help: "text or json (default: text)" } },
  async run(environment, flags, positionals) {
    const format = oneOf(flags, "format", ["text", "json"], "text");
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0)
      throw new UserError("`explain` wants the id of one rule. `notewright rules` lists them all.");
    const explanation = await explain(id, environment, flags);
    environment.stdout.write(format === "json" ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
    return 0;
  },
});

async function explain(id: string, environment: Environment, flags: FlagValues): Promise<Explanation> {
  const rule = rules.find(({ meta }) => meta.id === id) ?? (await ofPlugin(id, environment, flags));
  if (rule !== undefined) return ofRule(rule);
  const always = engineFindings.find((each) => each.id === id);
  if (always !== undefined) return { ...always, severity: "error", ...nothing };
  const remark = builtInRemark.find((each) => each.id === id);
  if (remark === undefined) throw new UserError(`${unknownRule(id)}.`);
  const why = `It is a rule of remark-lint: the readme of the package ${id.replace(":", "-")} says more.`;
  return { ...nothing, ...remark, presets: [...presetsOf({ meta: remark })], category: "structure", severity: "warning", why };
}

/** What not every explanation has. */
const nothing = { why: "", presets: [], fix: null, options: [], examples: [] };

/** Rules of plug-ins are known by the config alone; the others need none. */
async function ofPlugin(id: string, environment: Environment, flags: FlagValues): Promise<Rule | undefined> {
  if (!id.includes(":")) return undefined;
  const set = await loadRules(await openVault(environment, flags));
  return set.rules.find(({ meta }) => meta.id === id);
}

function ofRule(rule: Rule): Explanation {
  const { because, category, fix, id, severity, summary, why } = rule.meta;
  return {
    id,
    summary,
    why,
    category,
    severity,
    presets: [...presetsOf(rule)],
    fix,
    ...(because !== undefined && { because }),
    options: ruleOptions(rule),
    examples: rule.examples.map(({ fixed, markdown, name, options, reports = [] }) => ({
      name,
      markdown,
      ...(options !== undefined && { options }),
      reports: [...reports],
      ...(fixed !== undefined && { fixed }),
    })),
  };
}
