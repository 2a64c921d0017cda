import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { visibleText } from "@notewright/reporter";
import { documentKind, schemaMistakes } from "@notewright/schema";
import { type Command, defineCommand } from "../command.ts";

export const validateCommand: Command = defineCommand({
  summary: "Check a catalogue or report against its schema.",
  usage: "<file>",
  flags: {},
  async run({ cwd, stderr, stdout }, flags, [file, ...others]) {
    if (file === undefined || others.length > 0)
      throw new UserError("Name one file, for example `notewright validate dist/catalogue.json`.");
    const data = readJson(resolve(cwd, file), file);
    const kind = documentKind(data);
    if (kind === null) {
      stdout.write(`${file} is neither a catalogue nor a report: it has no key that tells which.\n`);
      return 1;
    }
    const mistakes = await schemaMistakes(kind, data);
    for (const { message, path } of mistakes) stdout.write(`${visibleText(path === "" ? message : `${path}: ${message}`)}\n`);
    if (flags["quiet"] !== true)
      stderr.write(mistakes.length === 0 ? `${file} is a valid ${kind}.\n` : `${file} is no valid ${kind}.\n`);
    return mistakes.length === 0 ? 0 : 1;
  },
});

function readJson(path: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the path.`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${name} is not JSON: ${visibleText((error as Error).message)}. \`validate\` checks catalogues and reports.`,
      { cause: error },
    );
  }
}
