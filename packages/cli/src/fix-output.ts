import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { visibleText } from "@notewright/diagnostics";
import type { NoteFix } from "@notewright/engine";
import { unifiedDiff } from "@notewright/fixer";
import type { ChangedLines } from "./changed-lines.ts";
import { colouredDiff } from "./coloured-diff.ts";
import { repositoryTop } from "./repository-top.ts";
import { isWithheld } from "./say-left-out.ts";
import { suggestionComments } from "./suggestions.ts";

/** How to print: whether files were changed, and the working directory. */
export interface FixOutputContext {
  written: boolean;
  /** Whether fixes that are likely, not certain, were made too. */
  unsafe: boolean;
  cwd: string;
  isColoured: boolean;
  /** Fixes that whoever was asked did not want. */
  skipped: number;
  /** Tells which lines of a file a branch changed; null where nobody asked. */
  changed: ((file: string) => ChangedLines | null) | null;
}

/** What `fix` prints, by format. */
export const fixOutputs: Readonly<
  Record<
    "text" | "diff" | "json" | "markdown" | "suggestions",
    (fixes: readonly NoteFix[], context: FixOutputContext) => string
  >
> = {
  text,
  diff: (fixes, context) => (context.isColoured ? colouredDiff(diff(fixes, context)) : diff(fixes, context)),
  markdown,
  suggestions,
  json: (fixes) =>
    `${JSON.stringify({ version: 1, files: fixes.filter(isFixed).map(({ edits, path }) => ({ path, edits })) }, null, 2)}\n`,
};

/** A review of a pull request for GitHub's API. */
function suggestions(fixes: readonly NoteFix[], { changed }: FixOutputContext): string {
  const comments = fixes.filter(isFixed).flatMap((fix) => {
    const lines = fix.file === null ? null : (changed?.(fix.file) ?? null);
    return lines === null ? [] : suggestionComments(fix, lines);
  });
  const count = comments.length;
  const body = `notewright has ${count} ${count === 1 ? "suggestion" : "suggestions"} for the lines of this pull request.`;
  return `${JSON.stringify({ event: "COMMENT", body, comments }, null, 2)}\n`;
}

function markdown(fixes: readonly NoteFix[], context: FixOutputContext): string {
  const rows = fixes.filter(isFixed).map((fix) => {
    const rules = countsOf(fix).map(([rule, count]) => `\`${rule}\` ${count}`);
    return `| \`${visibleText(fix.path).replace(/[|`]/g, "\\$&")}\` | ${rules.join(", ")} |\n`;
  });
  const table = rows.length === 0 ? "" : `\n| Note | Fixes |\n| --- | --- |\n${rows.join("")}`;
  return `${summary(fixes, context)}\n${table}`;
}

/** How often each rule asked for an edit. */
function countsOf({ edits }: NoteFix): [string, number][] {
  const counts = new Map<string, number>();
  for (const rule of edits.flatMap((edit) => edit.rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function diff(fixes: readonly NoteFix[], { cwd }: FixOutputContext): string {
  return fixes.map((fix) => unifiedDiff(patchPath(fix, cwd), decoded(fix.before), decoded(fix.after))).join("");
}

function isFixed({ edits }: NoteFix): boolean {
  return edits.length > 0;
}

/**
 * `git apply` takes the paths of such a patch from the top of the repository, wherever in it it is run, and outside of any from where it
 * is run, which is where `fix` was. A note elsewhere is named from the vault's root.
 */
function patchPath({ file, path }: NoteFix, cwd: string): string {
  if (file === null) return path;
  const here = relative(repositoryTop(dirname(file)) ?? realpathSync(cwd), file);
  return here.startsWith("..") || isAbsolute(here) ? path : here.split(sep).join("/");
}

/** With its byte order mark: a patch is about bytes. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function text(fixes: readonly NoteFix[], context: FixOutputContext): string {
  const { isColoured, written } = context;
  const lines = fixes.filter(isFixed).map((fix) => {
    const { edits, path } = fix;
    const list = countsOf(fix).map(([rule, count]) => `${rule} ${count}`);
    return `${visibleText(path)}: ${edits.length} ${edits.length === 1 ? "edit" : "edits"} (${list.join(", ")})\n`;
  });
  // At a terminal, who tries what would be done wants to see it.
  const seen = isColoured && !written ? colouredDiff(diff(fixes, context)) : "";
  return `${seen}${lines.join("")}${summary(fixes, context)}\n`;
}

/** What was done and what is left, in a line. */
function summary(fixes: readonly NoteFix[], { skipped, unsafe, written }: FixOutputContext): string {
  const left = fixes.flatMap(({ remaining }) => remaining);
  // Rules that undo each other will not be run again by asking for more.
  const possible = fixes.flatMap(({ circular, remaining }) =>
    remaining.filter(({ fix, rule }) => fix?.kind === "unsafe" && !circular.includes(rule)),
  ).length;
  const count = fixes.filter(isFixed).length;
  const failed = fixes.some(({ failure }) => failure !== undefined);
  const nothing = failed ? "No note was fixed" : "Nothing to fix";
  const done = count === 0 ? nothing : `${written ? "Fixed" : "Would fix"} ${count} ${count === 1 ? "note" : "notes"}`;
  const more = possible === 0 ? "" : `, ${possible} of them by \`notewright fix --unsafe\``;
  const rest =
    left.length === 0 ? "nothing is left" : `${left.length} ${left.length === 1 ? "finding is" : "findings are"} left${more}`;
  const unwanted = skipped === 0 ? "" : ` Skipped ${skipped}.`;
  const withheld = left.filter((finding) => isWithheld(finding.withheld, unsafe)).length;
  const harmful = withheld === 0 ? "" : `; ${withheld} ${withheld === 1 ? "fix was" : "fixes were"} withheld`;
  const later = fixes.reduce((sum, fix) => sum + fix.later, 0);
  // `check` did not show them, and whoever compares the numbers wants to know why.
  const shown = later === 0 ? "" : `; ${later} ${later === 1 ? "mistake shows" : "mistakes show"} only once others are mended`;
  return `${done}${shown}${harmful}; ${rest}.${unwanted}`;
}
