import { existsSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { UserError } from "@notewright/diagnostics";
import { type Config, schemaMistakes } from "@notewright/schema";
import { configError } from "./config-error.ts";
import { brokenConfig } from "./config-fault.ts";
import { ConfigSource, type KeyPath } from "./config-source.ts";
import { tokensOf } from "./config-tokens.ts";

/** Says what to say of a key that names nothing there is, as a clause; null for one that does, or that it knows nothing of. */
export type UnknownName = (keys: KeyPath) => Promise<string | null>;

/** Reads and checks a config. Whatever is wrong with it is a `UserError` that names the file, the key and its line. */
export async function loadConfig(path: string, unknownName: UnknownName = async () => null): Promise<Config> {
  if (!existsSync(path))
    throw new UserError(`There is no config ${path}. Check --config, or leave it out to use the nearest one.`);
  const config = path.endsWith(".json") ? readJson(path) : await importConfig(path);
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    const what = `${path.endsWith(".json") ? "the file holds" : "the default export is"} ${kindOf(config)}`;
    const next = path.endsWith(".json") ? "Write `{ … }` in it" : "Write `export default defineConfig({ … })` in it";
    throw new UserError(`${new ConfigSource(path).pathWithPoint()}: ${what}, expected an object. ${next}.`);
  }
  const mistakes = await schemaMistakes("config", config);
  // What value a key may have matters only where the key itself names something.
  const meant = await Promise.all(
    mistakes.map(async (mistake) => {
      const unknown = await unknownName(mistake.keys);
      return unknown === null ? mistake : { keys: mistake.keys, message: unknown };
    }),
  );
  if (meant.length > 0) throw configError(path, meant);
  return config as Config;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw brokenConfig(path, error);
  }
}

async function importConfig(path: string): Promise<unknown> {
  let module: { default?: unknown };
  try {
    module = await import(moduleOf(path));
  } catch (error) {
    throw brokenConfig(path, error);
  }
  if (module.default === undefined || isNothing(module.default, path)) {
    throw new UserError(`${path} exports nothing. Write \`export default defineConfig({ … })\` in it.`);
  }
  return module.default;
}

/** A file without a word of modules is CommonJS to Node, and has an empty object to give where nothing was put into it. */
function isNothing(value: unknown, path: string): boolean {
  if (typeof value !== "object" || value === null || Object.keys(value).length > 0) return false;
  return !tokensOf(readFileSync(path, "utf8")).some(({ kind, text }) => kind === "name" && text === "export");
}

const firstLoaded = new Map<string, number>();

/** Node loads a module once only: a config that was changed since is another module. */
function moduleOf(path: string): string {
  const { mtimeMs } = statSync(path);
  const first = firstLoaded.get(path) ?? mtimeMs;
  firstLoaded.set(path, first);
  return pathToFileURL(path).href + (mtimeMs === first ? "" : `?changed=${mtimeMs}`);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
