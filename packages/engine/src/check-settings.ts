import { type ConfigMistake, configError, type KeyPath, type Project } from "@notewright/host";
import type { Rule } from "@notewright/linter";
import { ruleIds } from "@notewright/linter/rule-ids";
import { type Config, optionMistakes } from "@notewright/schema";
import { loadExporter, unknownExporter } from "./exports.ts";
import { exporters, optionValidators } from "./generated/exporters.ts";

type Settings = NonNullable<Config["rules"]>;

/**
 * Checks what the config's own schema cannot know: ids and options of rules and exporters. `more` are the rules of plug-ins; without
 * them their ids are taken as they are. Throws `UserError`.
 */
export async function checkSettings({ config, source }: Project, more: readonly Rule[] = []): Promise<void> {
  if (source === null) return;
  const mistakes = await ruleMistakes(["rules"], config.rules ?? {}, more);
  for (const [index, each] of (config.overrides ?? []).entries())
    mistakes.push(...(await ruleMistakes(["overrides", index, "rules"], each.rules ?? {}, more)));
  for (const [id, options] of Object.entries(config.exporters ?? {})) {
    const unknown = await unknownName(["exporters", id]);
    if (unknown !== null) mistakes.push({ keys: ["exporters", id], message: unknown });
    else if (options !== false && !(await isRight(id, options)))
      mistakes.push(...(await wrongOptions(["exporters", id], (await loadExporter(id)).options.schema, options)));
  }
  if (mistakes.length > 0) throw configError(source, mistakes);
}

/** What to say of a key of a config that stands for a rule or exporter which nobody has made; null for any other key. */
export async function unknownName(keys: KeyPath): Promise<string | null> {
  const [kind, id] = keys[0] === "overrides" ? keys.slice(2) : keys;
  if (typeof id !== "string") return null;
  if (kind === "exporters" && !exporters.has(id)) return unknownExporter(id);
  // What a plug-in finds without a rule is known only once it has found it.
  if (kind !== "rules" || id.includes(":") || ruleIds.has(id)) return null;
  return (await import("@notewright/linter")).unknownRule(id);
}

async function ruleMistakes(keys: KeyPath, settings: Settings, more: readonly Rule[]): Promise<ConfigMistake[]> {
  const mistakes: ConfigMistake[] = [];
  for (const [id, setting] of Object.entries(settings)) {
    const unknown = await unknownName([...keys, id]);
    if (unknown !== null) mistakes.push({ keys: [...keys, id], message: unknown });
    if (!Array.isArray(setting)) continue;
    // Most settings are levels, and most commands run no rule.
    const { rules } = await import("@notewright/linter");
    const rule = [...rules, ...more].find(({ meta }) => meta.id === id);
    if (rule !== undefined)
      mistakes.push(...(await wrongOptions([...keys, id, 1], rule.options?.schema ?? NO_OPTIONS, setting[1])));
  }
  return mistakes;
}

/** Whether options of an exporter are right. What is wrong with them takes its schema, and ajv, to say. */
async function isRight(id: string, options: object): Promise<boolean> {
  const validator = await optionValidators.get(id)?.();
  return validator?.validate(options) ?? false;
}

async function wrongOptions(
  keys: KeyPath,
  schema: Readonly<Record<string, unknown>>,
  options: object,
): Promise<ConfigMistake[]> {
  return (await optionMistakes(schema, options)).map((each) => ({ ...each, keys: [...keys, ...each.keys] }));
}

const NO_OPTIONS = { type: "object", additionalProperties: false };
