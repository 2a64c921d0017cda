import type { NoteFix } from "@notewright/engine";
import { unifiedDiff } from "@notewright/fixer";
import { visibleText } from "@notewright/reporter";

/** What `fix` prints, by format; `written` tells whether files were changed. */
export const fixOutputs: Readonly<Record<"text" | "diff" | "json", (fixes: readonly NoteFix[], written: boolean) => string>> = {
  text,
  diff: (fixes) => fixes.map(({ after, before, path }) => unifiedDiff(path, decoded(before), decoded(after))).join(""),
  json: (fixes) =>
    `${JSON.stringify({ version: 1, files: fixes.filter(isFixed).map(({ edits, path }) => ({ path, edits })) }, null, 2)}\n`,
};

function isFixed({ edits }: NoteFix): boolean {
  return edits.length > 0;
}

/** With its byte order mark: a patch is about bytes. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function text(fixes: readonly NoteFix[], written: boolean): string {
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
  const done = count === 0 ? "Nothing to fix" : `${written ? "Fixed" : "Would fix"} ${count} ${count === 1 ? "note" : "notes"}`;
  const more = unsafe === 0 ? "" : `, ${unsafe} of them by \`notewright fix --unsafe\``;
  const rest =
    left.length === 0 ? "nothing is left" : `${left.length} ${left.length === 1 ? "finding is" : "findings are"} left${more}`;
  return `${lines.join("")}${done}; ${rest}.\n`;
}
