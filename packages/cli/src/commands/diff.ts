import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import { isConfig } from "@notewright/engine";
import { diffCatalogues, diffMarkdown, diffText, isDiffMarkdown, isEmptyDiff } from "@notewright/history";
import type { Diff } from "@notewright/schema";
import { type Command, defineCommand, textFlag } from "../command.ts";
import { oneOf } from "../flags.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { hasColour } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

export const diffCommand: Command = defineCommand({
  summary: "Say what differs between two catalogues.",
  usage: "<old> <new>",
  flags: {
    format: { type: "string", value: "FORMAT", help: "how to print: text, json or markdown (default: text)" },
    output: { type: "string", short: "o", value: "FILE", help: "write to a file" },
    "exit-code": { type: "boolean", help: "exit 1 when they differ" },
  },
  async run(environment, flags, [old, now, ...others]) {
    const { cwd, stderr, stdout } = environment;
    const format = oneOf(flags, "format", ["text", "json", "markdown"], "text");
    if (old === undefined || now === undefined || others.length > 0)
      throw new UserError("Name two catalogues, for example `notewright diff old/catalogue.json dist/catalogue.json`.");
    const output = textFlag(flags, "output");
    if (output !== undefined) refuseOver(resolve(cwd, output));
    const diff = diffCatalogues(await readCatalogue(old, cwd), await readCatalogue(now, cwd));
    const colour = output === undefined && hasColour(stdout, environment);
    const render: Record<typeof format, (diff: Diff) => string> = {
      text: (each) => diffText(each, { colour, visible: visibleText }),
      json: (each) => `${JSON.stringify(each, null, 2)}\n`,
      markdown: diffMarkdown,
    };
    writeOutput(render[format](diff), "diff", environment, flags);
    const isEmpty = isEmptyDiff(diff);
    if (isEmpty && format === "text" && flags["quiet"] !== true) stderr.write("Nothing differs.\n");
    return flags["exit-code"] === true && !isEmpty ? 1 : 0;
  },
});

/** Without a vault any Markdown that is no diff may be a note. */
function refuseOver(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return;
  const isNote = /\.md$/i.test(path) && stats.size > 0 && !isDiffMarkdown(readFileSync(path, "utf8"));
  const what = isConfig(path, null) ? "a config" : isNote ? "a note" : null;
  if (what !== null) throw new UserError(`${path} is ${what}, and is not written over. Name another file with --output.`);
}
