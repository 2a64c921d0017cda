import { UserError } from "@notewright/diagnostics";
import type { FindingSource, Plugin, PluginModule } from "@notewright/linter";
import { loadModule } from "./load-module.ts";

/** Loads a plug-in and gives it its options. What goes wrong is a `UserError` that names it. */
export async function openPlugin(name: string, options: unknown, folder: string): Promise<Plugin> {
  const module = (await loadModule(name, folder)) as PluginModule;
  const plugin = typeof module === "function" ? await naming(name, () => module(options)) : module;
  if (typeof plugin?.id !== "string" || !/^[a-z][a-z0-9-]*$/.test(plugin.id))
    throw new UserError(`${name} is no plug-in of notewright: its default export has no \`id\` of small letters`);
  const { check, id, rules } = plugin;
  if (check === undefined) return { id, ...(rules !== undefined && { rules }) };
  return { ...plugin, check: (note) => naming(name, () => check.call(plugin, note)) };
}

/** What a plug-in finds by looking at a whole note, under its own name. Null for one that has only rules. */
export function sourceOf({ check, id }: Plugin): FindingSource | null {
  if (check === undefined) return null;
  return {
    ids: [id],
    check: async (note) => (await check(note)).map((report) => ({ ...report, rule: `${id}:${report.rule}` })),
  };
}

async function naming<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(`The plug-in ${name} failed: ${why}. Check its options, or take it out of \`plugins\` in the config.`, {
      cause: error,
    });
  }
}
