import { readFileSync } from "node:fs";
import { UserError } from "@notewright/diagnostics";

/** The data of a JSON file. `name` is what the user calls it, `kinds` what may be in it. */
export function readDocument(path: string, name: string, kinds: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new UserError(`There is no file ${name}. Check the path.`, { cause: error });
    if (code === "EISDIR") throw new UserError(`${name} is a folder. Name a file in it.`, { cause: error });
    throw new UserError(`${name} cannot be read (${code}). Make it readable, or name another file.`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec((error as Error).message) ?? [];
    const place = line === undefined ? "" : `: it cannot be read at line ${line}, column ${column}`;
    throw new UserError(`${name} is not JSON${place}. ${kinds}`, { cause: error });
  }
}
