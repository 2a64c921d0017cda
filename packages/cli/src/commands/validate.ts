import { resolve } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import { type DocumentAge, documentAge, documentKind, schemaMistakes, versionedKinds } from "@notewright/schema";
import { type Command, defineCommand } from "../command.ts";
import { readDocument } from "../read-document.ts";

export const validateCommand: Command = defineCommand({
  summary: "Check a catalogue, report, ledger or diff against its schema.",
  usage: "<file>",
  flags: {},
  async run({ cwd, stderr, stdout }, flags, [file, ...others]) {
    if (file === undefined || others.length > 0)
      throw new UserError("Name one file, for example `notewright validate dist/catalogue.json`.");
    const kinds = `${versionedKinds.slice(0, -1).join(", ")} and ${versionedKinds.at(-1)}`;
    const data = readDocument(resolve(cwd, file), file, `These can be checked: ${kinds}.`);
    const kind = documentKind(data);
    if (kind === null) {
      stdout.write(`${file} has no key that tells what it is. These can be checked: ${kinds}.\n`);
      return 1;
    }
    const mistakes = await schemaMistakes(kind, data);
    const age = documentAge(kind, data, mistakes);
    if (age.age === "current")
      for (const { message, path } of mistakes) stdout.write(`${visibleText(path === "" ? message : `${path}: ${message}`)}\n`);
    else stdout.write(`${file} ${ageText(kind, age)}\n`);
    if (flags["quiet"] !== true)
      stderr.write(mistakes.length === 0 ? `${file} is a valid ${kind} of version 1.\n` : `${file} is no valid ${kind}.\n`);
    return mistakes.length === 0 ? 0 : 1;
  },
});

function ageText(kind: string, age: Exclude<DocumentAge, { age: "current" }>): string {
  if (age.age === "newer")
    return `is a ${kind} of version ${age.version}, and this notewright knows version 1. Update notewright.`;
  return `is an older ${kind} of version 1: it lacks ${age.lacks.join(", ")}, which came later. Build it again.`;
}
