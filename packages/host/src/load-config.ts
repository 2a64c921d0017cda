import { existsSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { UserError } from "@notewright/diagnostics";
import { type Config, schemaMistakes } from "@notewright/schema";
import { configError } from "./config-error.ts";

/** Reads and checks a config. Whatever is wrong with it is a `UserError` that names the file, the key and its line. */
export async function loadConfig(path: string): Promise<Config> {
  if (!existsSync(path))
    throw new UserError(`There is no config ${path}. Check --config, or leave it out to use the nearest one.`);
  const config = path.endsWith(".json") ? readJson(path) : await importConfig(path);
  const mistakes = await schemaMistakes("config", config);
  if (mistakes.length > 0) throw configError(path, mistakes);
  return config as Config;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UserError(`${path} is not JSON: ${reason(error)}. Mend the config and run again.`, { cause: error });
  }
}

async function importConfig(path: string): Promise<unknown> {
  let module: { default?: unknown };
  try {
    module = await import(moduleOf(path));
  } catch (error) {
    const why = reason(error);
    // A package.json beside it says CommonJS, and the config is written as a module.
    const isCommonJs = /import statement outside a module|Unexpected token 'export'/.test(why);
    const next = isCommonJs ? "Rename it to end in .mts" : "Mend the config and run again";
    throw new UserError(`${path} cannot be loaded: ${why}. ${next}.`, { cause: error });
  }
  if (module.default === undefined) {
    throw new UserError(`${path} exports nothing. Write \`export default defineConfig({ … })\` in it.`);
  }
  return module.default;
}

const firstLoaded = new Map<string, number>();

/** Node loads a module once only: a config that was changed since is another module. */
function moduleOf(path: string): string {
  const { mtimeMs } = statSync(path);
  const first = firstLoaded.get(path) ?? mtimeMs;
  firstLoaded.set(path, first);
  return pathToFileURL(path).href + (mtimeMs === first ? "" : `?changed=${mtimeMs}`);
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/[.\s]+$/, "") ?? "";
}
