import { UserError } from "@notewright/diagnostics";
import { fixNotes, loadRules, recordFixes } from "@notewright/engine";
import { FileWriteError } from "@notewright/files";
import { visibleText } from "@notewright/reporter";
import { cacheOf } from "../cache-flag.ts";
import { type Command, defineCommand } from "../command.ts";
import { fixOutputs } from "../fix-output.ts";
import { oneOf, ruleFlag, ruleLevels } from "../flags.ts";
import { ledgerFlag, ledgerOf, sayNews } from "../ledger-flag.ts";
import { notesOf } from "../notes-of.ts";
import { openVault } from "../open-vault.ts";
import { sayLeftOut } from "../say-left-out.ts";
import { withProgress } from "../terminal.ts";
import { undo } from "../undo.ts";

export const fixCommand: Command = defineCommand({
  summary: "Repair the notes.",
  usage: "[paths…]",
  flags: {
    unsafe: { type: "boolean", help: "also make fixes that are likely, not certain" },
    "dry-run": { type: "boolean", help: "write nothing" },
    check: { type: "boolean", help: "write nothing, and exit 1 if a safe fix is left" },
    format: {
      type: "string",
      value: "FORMAT",
      help: "what to print: text, diff (a patch for `git apply`) or json (default: text)",
    },
    undo: { type: "boolean", help: "restore what the last `fix` changed, where it is as it was left" },
    rule: ruleFlag,
    ledger: ledgerFlag,
  },
  async run(environment, flags, paths) {
    const format = oneOf(flags, "format", ["text", "diff", "json"], "text");
    if (paths.includes("-")) throw new UserError("`fix` repairs files. Name the note's file instead of `-`.");
    const project = await openVault(environment, flags);
    if (flags["undo"] === true) return undo(project, paths, environment, flags);
    const ledger = await ledgerOf(project, environment, flags);
    const rules = await loadRules(project, ruleLevels(flags));
    const files = await notesOf(project, paths, environment, flags);
    const write = flags["dry-run"] !== true && flags["check"] !== true;
    const unsafe = flags["unsafe"] === true;
    const fixes = await withProgress(environment, flags, (progress) =>
      fixNotes(project, files, rules, { unsafe, write, progress, cache: cacheOf(project.root, environment.cwd, flags) }),
    );

    if (format !== "text" || flags["quiet"] !== true)
      environment.stdout.write(fixOutputs[format](fixes, { written: write, cwd: environment.cwd }));
    sayLeftOut(fixes, environment);
    let ledgerFailed = false;
    try {
      if (write) sayNews(await recordFixes(project, files, fixes, ledger), ledger, environment, flags);
    } catch (error) {
      if (!(error instanceof FileWriteError)) throw error;
      ledgerFailed = true;
      environment.stderr.write(`notewright: ${visibleText(error.message)}\n`);
    }
    const failed = ledgerFailed || fixes.some(({ failure }) => failure !== undefined);
    const left = fixes.some(({ edits }) => edits.some(({ kind }) => kind === "safe"));
    return failed || (flags["check"] === true && left) ? 1 : 0;
  },
});
