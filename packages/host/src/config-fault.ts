import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { LineIndex, UserError } from "@notewright/diagnostics";
import { tokensOf } from "./config-tokens.ts";
import { jsonFault } from "./json-fault.ts";

/** Where a config is broken, as a UTF-16 offset where that is known, and what it is, as a clause without a full stop. */
export interface ConfigFault {
  at: number | null;
  message: string;
  /** The next step, as a clause; default: to mend the config. */
  next?: string;
}

/** The error for a config that cannot be loaded: names file, line, column, what was found and the next step. */
export function brokenConfig(path: string, error: unknown): UserError {
  let text = "";
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    // What cannot be read has no lines.
  }
  const { at, message, next } = path.endsWith(".json") ? jsonFault(text, error) : moduleFault(path, text, error);
  const { column, line } = new LineIndex(text).point(at ?? 0);
  const place = at === null ? path : `${path}:${line}:${column}`;
  return new UserError(`${place}: ${message}. ${next ?? "Mend the config and run again"}.`, { cause: error });
}

function moduleFault(path: string, text: string, error: unknown): ConfigFault {
  const why = reason(error);
  // A package.json beside it says CommonJS, and the config is written as a module.
  if (/import statement outside a module|Unexpected token 'export'/.test(why))
    return { at: null, message: `the config cannot be loaded: ${why}`, next: "Rename it to end in .mts" };
  const missing = /^Cannot find (?:module|package) '([^']+)' imported from (.+)$/.exec(why);
  if (missing !== null) return missingImport(path, text, missing[1] as string, missing[2] as string);
  const at = caret(error, text) ?? (error instanceof SyntaxError ? compiled(text, why) : frame(path, text, error));
  if (!(error instanceof SyntaxError) || /does not provide an export/.test(why))
    return { at, message: `the config stops while it is loaded: ${why}` };
  if (/<eof>|end of input/.test(why))
    return {
      at: text.trimEnd().length,
      message: "the file ends too early, expected a bracket or quote that closes what was opened",
    };
  const kind = /^TypeScript (.+?) is not supported/.exec(why)?.[1];
  if (kind !== undefined)
    return { at, message: `found a TypeScript ${kind}, expected only what Node runs when the types are taken away` };
  const found = at === null ? undefined : tokensOf(text.slice(at))[0]?.text;
  if (found !== undefined && /^Expected ',', got|^Unexpected (?:identifier|string|number)/.test(why))
    return { at, message: `found \`${found}\`, expected a comma or the end before it` };
  return { at, message: `the config cannot be read: ${why}` };
}

function missingImport(path: string, text: string, name: string, importer: string): ConfigFault {
  const own = tokensOf(text).find(
    ({ kind, text: each }) =>
      kind === "string" && (each === name || each.startsWith(`${name}/`) || resolve(dirname(path), each) === name),
  );
  if (importer !== path || own === undefined)
    return { at: null, message: `the config imports ${importer}, and that imports "${name}", which is not there` };
  const next = own.text.startsWith(".") ? "Mend its path" : "Install it, or take the import out";
  return { at: own.start, message: `the config imports "${own.text}", which is not there`, next };
}

/** Where the first lines of a stack point at: file and line, then the line's text, then carets under it. */
function caret(error: unknown, text: string): number | null {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  const line = Number(/:(\d+)$/.exec(lines[0] ?? "")?.[1] ?? Number.NaN);
  const marks = lines.findIndex((each) => /^\s*\^+\s*$/.test(each));
  if (Number.isNaN(line) || marks < 0) return null;
  return offsetOf(text, line, (lines[marks] as string).indexOf("^") + 1);
}

/** Node does not say where a module is wrong. What is wrong with it as a script, without its imports and exports, is at the same place. */
function compiled(text: string, why: string): number | null {
  const blank = (part: string): string => part.replace(/[^\n\r]/g, " ");
  const script = text
    .replace(/^import\s(?:[^"';]*?\sfrom\s*)?(?:"[^"\n]*"|'[^'\n]*')/gm, blank)
    .replace(/^export default\b/gm, "void          ")
    .replace(/^export\b/gm, blank);
  try {
    new Script(script, { filename: "config" });
  } catch (error) {
    if (reason(error) === why) return caret(error, text);
  }
  return null;
}

/** Where in the config something was thrown. */
function frame(path: string, text: string, error: unknown): number | null {
  const stack = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  for (const line of stack) {
    for (const name of [pathToFileURL(path).href, path]) {
      const at = line.indexOf(name);
      const place = at < 0 ? null : /^(?:\?[^:]*)?:(\d+):(\d+)/.exec(line.slice(at + name.length));
      if (place !== null) return offsetOf(text, Number(place[1]), Number(place[2]));
    }
  }
  return null;
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines.slice(0, line - 1).join("").length + column - 1;
}

/** The first line of an error's message, without what ends a sentence. */
function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/[.\s]+$/, "") ?? "";
}
