import { UserError } from "@notewright/diagnostics";
import { diffCatalogues, diffMarkdown, diffText, isEmptyDiff } from "@notewright/history";
import { visibleText } from "@notewright/reporter";
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
    const diff = diffCatalogues(await readCatalogue(old, cwd), await readCatalogue(now, cwd));
    const colour = textFlag(flags, "output") === undefined && hasColour(stdout, environment);
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
