import { UserError } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { rules } from "@notewright/linter";
import { optionMistakes } from "@notewright/schema";
import { loadExporter } from "./exports.ts";
import { exporters } from "./generated/exporters.ts";

/** Checks what the config's own schema cannot know: the options of rules and exporters. Throws `UserError`. */
export async function checkSettings({ config, configFile }: Project): Promise<void> {
  const refuse = async (key: string, schema: Readonly<Record<string, unknown>>, options: object): Promise<void> => {
    const [first] = await optionMistakes(schema, options);
    if (first === undefined) return;
    const at = first.path === "" ? key : `${key}.${first.path}`;
    throw new UserError(`${configFile}: ${at}: ${first.message}. Mend the config and run again.`);
  };
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (Array.isArray(setting) && rule !== undefined)
      await refuse(`rules.${id}[1]`, rule.options?.schema ?? NO_OPTIONS, setting[1]);
  }
  for (const [id, options] of Object.entries(config.exporters ?? {})) {
    if (!exporters.has(id)) await loadExporter(id);
    if (options !== false && Object.keys(options).length > 0)
      await refuse(`exporters.${id}`, (await loadExporter(id)).options.schema, options);
  }
}

const NO_OPTIONS = { type: "object", additionalProperties: false };
