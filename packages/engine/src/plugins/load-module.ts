import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@notewright/diagnostics";

/** The default export of a package or file, looked for from a folder. What goes wrong is a `UserError`, without a full stop. */
export async function loadModule(name: string, folder: string): Promise<unknown> {
  const file = fileOf(name, folder);
  if (file === null)
    throw new UserError(
      name.startsWith(".")
        ? `There is no file ${name}`
        : `${name} is not installed. Install it beside the config: npm install --save-dev ${name}`,
    );
  try {
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(`${name} cannot be loaded: ${why}`, { cause: error });
  }
}

function fileOf(name: string, folder: string): string | null {
  const require = createRequire(join(folder, "notewright.config.js"));
  try {
    return require.resolve(name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_PACKAGE_PATH_NOT_EXPORTED" ? importFile(name, folder) : null;
  }
}

/** `require` does not see what a package exports for `import` alone. */
function importFile(name: string, folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(join(place, "package.json"))) {
      const { exports } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { exports?: unknown };
      const path = importPath(exports);
      return path === null ? null : join(place, path);
    }
    if (dirname(at) === at) return null;
  }
}

function importPath(exports: unknown): string | null {
  if (typeof exports === "string") return exports;
  if (typeof exports !== "object" || exports === null) return null;
  const keys = exports as Record<string, unknown>;
  return importPath(keys["."] ?? keys["import"] ?? keys["default"] ?? null);
}
