import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { NoteFix } from "@notewright/engine";
import { unifiedDiff } from "@notewright/fixer";
import { visibleText } from "@notewright/reporter";

/** How to print: whether files were changed, and the working directory. */
export interface FixOutputContext {
  written: boolean;
  cwd: string;
}

/** What `fix` prints, by format. */
export const fixOutputs: Readonly<
  Record<"text" | "diff" | "json", (fixes: readonly NoteFix[], context: FixOutputContext) => string>
> = {
  text,
  diff: (fixes, { cwd }) =>
    fixes.map((fix) => unifiedDiff(patchPath(fix, cwd), decoded(fix.before), decoded(fix.after))).join(""),
  json: (fixes) =>
    `${JSON.stringify({ version: 1, files: fixes.filter(isFixed).map(({ edits, path }) => ({ path, edits })) }, null, 2)}\n`,
};

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

function text(fixes: readonly NoteFix[], { written }: FixOutputContext): string {
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
  const withheld = fixes.reduce((sum, fix) => sum + fix.withheld.length, 0);
  const harmful = withheld === 0 ? "" : `; ${withheld} ${withheld === 1 ? "fix was" : "fixes were"} withheld`;
  return `${lines.join("")}${done}${harmful}; ${rest}.\n`;
}
