import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { NoteFix } from "@notewright/engine";
import { unifiedDiff } from "@notewright/fixer";
import { visibleText } from "@notewright/reporter";
import { colouredDiff } from "./coloured-diff.ts";

/** How to print: whether files were changed, and the working directory. */
export interface FixOutputContext {
  written: boolean;
  cwd: string;
  isColoured: boolean;
  /** Fixes that whoever was asked did not want. */
  skipped: number;
}

/** What `fix` prints, by format. */
export const fixOutputs: Readonly<
  Record<"text" | "diff" | "json", (fixes: readonly NoteFix[], context: FixOutputContext) => string>
> = {
  text,
  diff: (fixes, context) => (context.isColoured ? colouredDiff(diff(fixes, context)) : diff(fixes, context)),
  json: (fixes) =>
    `${JSON.stringify({ version: 1, files: fixes.filter(isFixed).map(({ edits, path }) => ({ path, edits })) }, null, 2)}\n`,
};

function diff(fixes: readonly NoteFix[], { cwd }: FixOutputContext): string {
  return fixes.map((fix) => unifiedDiff(patchPath(fix, cwd), decoded(fix.before), decoded(fix.after))).join("");
}

function isFixed({ edits }: NoteFix): boolean {
  return edits.length > 0;
}

/** `git apply` takes paths from where it is run, which is where `fix` was; a note elsewhere is named from the vault's root. */
function patchPath({ file, path }: NoteFix, cwd: string): string {
  const here = file === null ? ".." : relative(realpathSync(cwd), file);
  return here.startsWith("..") || isAbsolute(here) ? path : here.split(sep).join("/");
}

/** With its byte order mark: a patch is about bytes. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function text(fixes: readonly NoteFix[], context: FixOutputContext): string {
  const { isColoured, skipped, written } = context;
  const lines = fixes.filter(isFixed).map(({ edits, path }) => {
    const rules = Map.groupBy(
      edits.flatMap((edit) => edit.rules),
      (rule) => rule,
    );
    const list = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, all]) => `${rule} ${all.length}`);
    return `${visibleText(path)}: ${edits.length} ${edits.length === 1 ? "edit" : "edits"} (${list.join(", ")})\n`;
  });
  const left = fixes.flatMap(({ remaining }) => remaining);
  const unsafe = left.filter(({ fix }) => fix?.kind === "unsafe").length;
  const count = fixes.filter(isFixed).length;
  const failed = fixes.some(({ failure }) => failure !== undefined);
  const nothing = failed ? "No note was fixed" : "Nothing to fix";
  const done = count === 0 ? nothing : `${written ? "Fixed" : "Would fix"} ${count} ${count === 1 ? "note" : "notes"}`;
  const more = unsafe === 0 ? "" : `, ${unsafe} of them by \`notewright fix --unsafe\``;
  const rest =
    left.length === 0 ? "nothing is left" : `${left.length} ${left.length === 1 ? "finding is" : "findings are"} left${more}`;
  const unwanted = skipped === 0 ? "" : ` Skipped ${skipped}.`;
  // At a terminal, who tries what would be done wants to see it.
  const seen = isColoured && !written ? colouredDiff(diff(fixes, context)) : "";
  return `${seen}${lines.join("")}${done}; ${rest}.${unwanted}\n`;
}
