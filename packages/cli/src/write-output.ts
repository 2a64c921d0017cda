import { resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { writeFileAtomic } from "@notewright/files";
import { type Environment, type FlagValues, textFlag } from "./command.ts";

/** Writes a text to the file of `--output`, else to standard output; `what` it is, like "report". */
export function writeOutput(text: string, what: string, { cwd, stderr, stdout }: Environment, flags: FlagValues): void {
  const output = textFlag(flags, "output");
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeFileAtomic(resolve(cwd, output), Buffer.from(text));
  } catch (error) {
    throw new UserError(`${(error as Error).message}. Name another file with --output.`, { cause: error });
  }
  if (flags["quiet"] !== true) stderr.write(`The ${what} is in ${output}.\n`);
}
