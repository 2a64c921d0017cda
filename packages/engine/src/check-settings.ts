import { type ConfigMistake, configError, type KeyPath, type Project } from "@notewright/host";
import { rules, unknownRule } from "@notewright/linter";
import { optionMistakes } from "@notewright/schema";
import { loadExporter, unknownExporter } from "./exports.ts";
import { exporters } from "./generated/exporters.ts";

/** Checks what the config's own schema cannot know: ids and options of rules and exporters. Throws `UserError`. */
export async function checkSettings({ config, source }: Project): Promise<void> {
  if (source === null) return;
  const mistakes: ConfigMistake[] = [];
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule === undefined) mistakes.push({ keys: ["rules", id], message: unknownRule(id) });
    else if (Array.isArray(setting))
      mistakes.push(...(await wrongOptions(["rules", id, 1], rule.options?.schema ?? NO_OPTIONS, setting[1])));
  }
  for (const [id, options] of Object.entries(config.exporters ?? {})) {
    if (!exporters.has(id)) mistakes.push({ keys: ["exporters", id], message: unknownExporter(id) });
    else if (options !== false && Object.keys(options).length > 0)
      mistakes.push(...(await wrongOptions(["exporters", id], (await loadExporter(id)).options.schema, options)));
  }
  if (mistakes.length > 0) throw configError(source, mistakes);
}

async function wrongOptions(
  keys: KeyPath,
  schema: Readonly<Record<string, unknown>>,
  options: object,
): Promise<ConfigMistake[]> {
  return (await optionMistakes(schema, options)).map((each) => ({ keys: [...keys, ...each.keys], message: each.message }));
}

const NO_OPTIONS = { type: "object", additionalProperties: false };
