import { UserError, visibleText } from "@notewright/diagnostics";
import { fixNotes, loadRules, type Project, recordFixes } from "@notewright/engine";
import { FileWriteError } from "@notewright/files";
import type { RuleLevel } from "@notewright/schema";
import { askFixes } from "../ask-fixes.ts";
import { cacheOf } from "../cache-flag.ts";
import { changedSince } from "../changed-lines.ts";
import { type Command, defineCommand, textFlag } from "../command.ts";
import { fixOutputs } from "../fix-output.ts";
import { oneOf, ruleFlag, ruleLevels } from "../flags.ts";
import { ledgerFlag, ledgerOf, sayNews } from "../ledger-flag.ts";
import { limitFixes } from "../limit-fixes.ts";
import { notesOf } from "../notes-of.ts";
import { openVault } from "../open-vault.ts";
import { sayLeftOut } from "../say-left-out.ts";
import { hasColour, withProgress } from "../terminal.ts";
import { undo } from "../undo.ts";
import { addWords } from "../vocabulary-file.ts";

export const fixCommand: Command = defineCommand({
  summary: "Repair the notes.",
  usage: "[paths…]",
  flags: {
    unsafe: { type: "boolean", help: "also make fixes that are likely, not certain" },
    interactive: { type: "boolean", short: "i", help: "ask about each fix, also the likely ones" },
    max: { type: "string", value: "N", help: "make at most so many fixes" },
    "dry-run": { type: "boolean", help: "write nothing" },
    check: { type: "boolean", help: "write nothing, and exit 1 if a safe fix is left" },
    format: {
      type: "string",
      value: "FORMAT",
      help: "what to print: text, diff (a patch for `git apply`), json, markdown (a summary) or suggestions (for --base; default: text)",
    },
    base: { type: "string", value: "REF", help: "with suggestions: the branch that a pull request is for" },
    undo: { type: "boolean", help: "restore what the last `fix` changed, where it is as it was left" },
    rule: ruleFlag,
    ledger: ledgerFlag,
  },
  async run(environment, flags, paths) {
    const format = oneOf(flags, "format", ["text", "diff", "json", "markdown", "suggestions"], "text");
    if (paths.includes("-")) throw new UserError("`fix` repairs files. Name the note's file instead of `-`.");
    const isColoured = hasColour(environment.stdout, environment);
    const asked = flags["interactive"] === true ? askFixes(environment, hasColour(environment.stderr, environment)) : null;
    if (asked !== null && (flags["check"] === true || flags["max"] !== undefined)) {
      throw new UserError("`--interactive` asks how far to go. Use it without --check and --max.");
    }
    const limit = limitFixes(flags);
    const base = textFlag(flags, "base");
    if ((format === "suggestions") !== (base !== undefined)) {
      throw new UserError(
        "Suggestions are for a pull request: write --format suggestions --base REF, with the branch that it is for.",
      );
    }
    const project = await openVault(environment, flags);
    if (flags["undo"] === true) return undo(project, paths, environment, flags);
    const ledger = await ledgerOf(project, environment, flags);
    const levels = ruleLevels(flags);
    const rules = await loadRules(withStubs(project, levels), levels);
    const files = await notesOf(project, paths, environment, flags);
    const write = flags["dry-run"] !== true && flags["check"] !== true && base === undefined;
    const unsafe = flags["unsafe"] === true || asked !== null;
    const choose = asked?.choose ?? limit;
    const options = { unsafe, write, choose, cache: cacheOf(project.root, environment.cwd, flags) };
    const fixes = await (asked === null
      ? withProgress(environment, flags, (progress) => fixNotes(project, files, rules, { ...options, progress }))
      : fixNotes(project, files, rules, options));

    if (format !== "text" || flags["quiet"] !== true) {
      const context = {
        written: write,
        unsafe,
        cwd: environment.cwd,
        isColoured,
        skipped: asked?.skipped() ?? 0,
        changed: base === undefined ? null : changedSince(project.root, base),
      };
      environment.stdout.write(fixOutputs[format](fixes, context));
    }
    sayLeftOut(fixes, unsafe, environment);
    let ledgerFailed = false;
    try {
      if (write) sayNews(await recordFixes(project, files, fixes, ledger), ledger, environment, flags);
    } catch (error) {
      if (!(error instanceof FileWriteError)) throw error;
      ledgerFailed = true;
      environment.stderr.write(`notewright: ${visibleText(error.message)}\n`);
    }
    if (write && asked !== null && asked.words.length > 0) {
      addWords(asked.words, project, environment, flags);
      // A word that is right is no change of a note, and whoever takes fixes back seldom takes back that.
      if (flags["quiet"] !== true) environment.stderr.write("`fix --undo` leaves words in their file: take them out there.\n");
    }
    const failed = ledgerFailed || fixes.some(({ failure }) => failure !== undefined);
    const left = fixes.some(({ edits }) => edits.some(({ kind }) => kind === "safe"));
    return failed || (flags["check"] === true && left) ? 1 : 0;
  },
});

/** Whoever names one of these rules at `fix` wants its sections begun. */
function withStubs(project: Project, levels: Readonly<Record<string, RuleLevel>>): Project {
  const named = STUBS.filter((id) => levels[id] !== undefined);
  if (named.length === 0) return project;
  const begun = named.map((id) => [id, [levels[id], { stubs: true }]]);
  const rules = { ...project.config.rules, ...Object.fromEntries(begun) };
  return { ...project, config: { ...project.config, rules } };
}

const STUBS = ["missing-section", "section-rules"];
