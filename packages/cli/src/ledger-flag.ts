import { relative } from "node:path";
import { visibleText } from "@notewright/diagnostics";
import { type LedgerFile, type LedgerNews, openLedger, type Project } from "@notewright/engine";
import { type Environment, type Flag, type FlagValues, textFlag } from "./command.ts";

/** `--ledger FILE`, for commands that have to do with ids. */
export const ledgerFlag: Flag = {
  type: "string",
  value: "FILE",
  help: "the ledger of former ids (default: notewright.ledger.json beside the config; none without a config)",
};

/** Reads the ledger that the flags and the config name; null without one. */
export function ledgerOf(project: Project, { cwd }: Environment, flags: FlagValues): Promise<LedgerFile | null> {
  return openLedger(project, textFlag(flags, "ledger"), cwd);
}

/** Says what could not be told, also with `--quiet`; with `--verbose` also what was found out. */
export function sayNews(
  { renamed, ties }: LedgerNews,
  opened: LedgerFile | null,
  { cwd, stderr }: Environment,
  flags: FlagValues,
): void {
  const name = visibleText(opened === null ? "the ledger" : relative(cwd, opened.file));
  for (const { from, to } of ties) {
    const old = from.map(quoted).join(", ");
    stderr.write(
      `notewright: ${old} vanished and may now be any of ${to.map(quoted).join(", ")}: please pin the id in the note, or add the alias to "aliases" in ${name} by hand.\n`,
    );
  }
  if (flags["verbose"] !== true) return;
  for (const { from, to, why } of renamed)
    stderr.write(`${visibleText(from)} is ${visibleText(to)} now (same ${why.join(", ")}).\n`);
}

function quoted(id: string): string {
  return `"${visibleText(id)}"`;
}
