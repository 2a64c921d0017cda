import { readFileSync } from "node:fs";
import { UserError } from "@notewright/diagnostics";
import { visibleText } from "@notewright/reporter";

/** The data of a JSON file. `name` is what the user calls it, `kinds` what may be in it. */
export function readDocument(path: string, name: string, kinds: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the path.`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${name} is not JSON: ${visibleText((error as Error).message)}. ${kinds}`, { cause: error });
  }
}
