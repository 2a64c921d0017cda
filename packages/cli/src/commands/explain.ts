import { UserError } from "@notewright/diagnostics";
import { type Explanation, explanations, loadRules } from "@notewright/engine";
import { unknownRule } from "@notewright/linter";
import { type Command, defineCommand, type Environment, type FlagValues } from "../command.ts";
import { explanationText } from "../explanation-text.ts";
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
  const ofBuiltIn = await explanations();
  const explanation = ofBuiltIn(id) ?? (await ofPlugin(id, environment, flags));
  if (explanation === null) throw new UserError(`${unknownRule(id)}.`);
  return explanation;
}

/** Rules of plug-ins are known by the config alone; the others need none. */
async function ofPlugin(id: string, environment: Environment, flags: FlagValues): Promise<Explanation | null> {
  if (!id.includes(":")) return null;
  const set = await loadRules(await openVault(environment, flags));
  const ofAll = await explanations(set.rules);
  return ofAll(id);
}
