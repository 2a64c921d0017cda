import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import {
  type Analysis,
  analyse,
  changedNotes,
  isCommit,
  loadRules,
  refuseReport,
  reportOf,
  repositoryOf,
} from "@notewright/engine";
import { reporters } from "@notewright/reporter";
import type { Severity } from "@notewright/schema";
import { cacheOf } from "../cache-flag.ts";
import { type Command, defineCommand, textFlag } from "../command.ts";
import { oneOf, ruleFlag, ruleLevels } from "../flags.ts";
import { ledgerFlag, ledgerOf } from "../ledger-flag.ts";
import { notesOf } from "../notes-of.ts";
import { sayUnchecked } from "../online.ts";
import { openVault, sayInferred } from "../open-vault.ts";
import { reporterContext } from "../reporter-context.ts";
import { withProgress } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

export const checkCommand: Command = defineCommand({
  summary: "Find what is wrong in the notes.",
  usage: "[paths…]",
  flags: {
    format: { type: "string", value: "FORMAT", help: `how to report: ${[...reporters.keys()].join(", ")} (default: text)` },
    output: { type: "string", short: "o", value: "FILE", help: "write the report to a file" },
    "fail-on": {
      type: "string",
      value: "SEVERITY",
      help: "exit 1 from this severity on: error, warning, info or never (default: error)",
    },
    rule: ruleFlag,
    ledger: ledgerFlag,
    "only-changed": {
      type: "boolean",
      mayTakeWord: true,
      help: "only notes that differ from a commit, named behind it (default: HEAD)",
    },
    online: { type: "boolean", help: "also ask the web whether the pages are there that notes link to" },
    "stdin-path": { type: "string", value: "PATH", help: "the path of the note that `-` reads from standard input" },
  },
  async run(environment, flags, positionals) {
    const started = performance.now();
    const format = oneOf(flags, "format", [...reporters.keys()], "text");
    const failOn = oneOf(flags, "fail-on", ["error", "warning", "info", "never"], "error");
    const project = await openVault(environment, flags);
    // Nothing of it is in a report, but who checks wants to know before a build that it is damaged.
    await ledgerOf(project, environment, flags);
    const rules = await loadRules(project, ruleLevels(flags));
    const { paths, ref } = splitRef(positionals, flags["only-changed"] === true, project.root, environment.cwd);
    if (ref !== null && paths.includes("-"))
      throw new UserError("`--only-changed` compares files with a commit, and `-` is no file. Use one of them.");
    let files = await notesOf(project, paths, environment, flags);
    const output = textFlag(flags, "output");
    if (output !== undefined) refuseReport(resolve(environment.cwd, output), project, files);
    if (ref !== null) files = changedNotes(files, project.root, ref);

    const online = flags["online"] === true ? { cache: cacheOf(project.root, environment.cwd, flags) } : undefined;
    const analysis = await withProgress(environment, flags, (progress) => analyse(project, files, rules, progress, online));
    sayInferred(analysis, environment, flags);
    sayUnchecked(analysis.unchecked, environment, flags);
    const report = reportOf(analysis, output === undefined ? performance.now() - started : undefined);
    const context = reporterContext(environment, project.root, analysis.notes, output === undefined);
    const text = (reporters.get(format) as NonNullable<ReturnType<typeof reporters.get>>).render(report, context);
    const nothingToSay = flags["quiet"] === true && format === "text" && report.summary.findings === 0;
    writeOutput(nothingToSay ? "" : text, "report", environment, flags);
    return fails(analysis, failOn) ? 1 : 0;
  },
});

/** `--only-changed` may be followed by a commit, which then is the first positional that is one and is no path. */
function splitRef(
  positionals: string[],
  onlyChanged: boolean,
  root: string,
  cwd: string,
): { paths: string[]; ref: string | null } {
  if (!onlyChanged) return { paths: positionals, ref: null };
  const isPath = (word: string): boolean => word === "-" || existsSync(resolve(cwd, word));
  const index = positionals.findIndex((word) => !isPath(word) && isCommit(root, word));
  if (index < 0) {
    const unknown = positionals.find((word) => !isPath(word));
    if (unknown === undefined) return { paths: positionals, ref: "HEAD" };
    repositoryOf(root);
    throw new UserError(
      `"${unknown}" is neither a commit that git knows here nor a file or folder. Name a commit or branch behind --only-changed; a shallow clone knows few of them.`,
    );
  }
  return { paths: positionals.filter((_, at) => at !== index), ref: positionals[index] as string };
}

const ORDER: readonly Severity[] = ["info", "warning", "error"];

function fails({ notes }: Pick<Analysis, "notes">, failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  return notes.some(({ findings }) => findings.some(({ severity }) => ORDER.indexOf(severity) >= ORDER.indexOf(failOn)));
}
