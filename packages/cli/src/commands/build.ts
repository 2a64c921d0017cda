import { resolve } from "node:path";
import { analyse, build, deckMemory, keepHeapSmall, loadRules, recordDeck, recordIds, reportOf } from "@notewright/engine";
import { reporters } from "@notewright/reporter";
import { type Command, defineCommand, textFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { forceFlag, ruleFlag, ruleLevels } from "../flags.ts";
import { ledgerFlag, ledgerOf, sayNews } from "../ledger-flag.ts";
import { notesOf } from "../notes-of.ts";
import { openVault, sayInferred } from "../open-vault.ts";
import { reporterContext } from "../reporter-context.ts";
import { withProgress } from "../terminal.ts";

export const buildCommand: Command = defineCommand({
  summary: "Check the notes and make catalogue, deck and site of them.",
  usage: "[paths…]",
  flags: {
    out: { type: "string", value: "DIR", help: "where to write (default: dist)" },
    force: forceFlag,
    strict: { type: "boolean", help: "exit 1 when there are errors" },
    rule: ruleFlag,
    ledger: ledgerFlag,
  },
  async run(environment, flags, paths) {
    const project = await openVault(environment, flags);
    const ledger = await ledgerOf(project, environment, flags);
    const rules = await loadRules(project, ruleLevels(flags));
    const files = await notesOf(project, paths, environment, flags);
    keepHeapSmall();
    const found = await withProgress(environment, flags, (progress) => analyse(project, files, rules, progress));
    sayInferred(found, environment, flags);
    // Before anything is made that relies on it.
    const [analysis, news] = await recordIds(project, found, ledger);
    sayNews(news, ledger, environment, flags);
    const out = textFlag(flags, "out") ?? "dist";
    const memory = deckMemory(project, analysis, ledger);
    const written = await build(project, analysis, resolve(environment.cwd, out), memory, flags["force"] === true);
    await recordDeck(ledger, memory?.kept() ?? null);
    const report = reportOf(analysis);
    if (flags["quiet"] !== true) {
      const { stderr } = environment;
      const text = reporters.get("text");
      if (text !== undefined)
        stderr.write(text.render(report, reporterContext(environment, project.root, analysis.notes, false)));
      const { assets, categories, comparisons, entries } = analysis.catalogue;
      const counts = [
        counted(categories.length, "category", "categories"),
        counted(entries.length, "entry", "entries"),
        counted(comparisons.length, "comparison"),
        counted(assets.length, "image link"),
      ];
      stderr.write(
        `\nThe catalogue has ${counts.join(", ")}.\nMade in ${out}:\n${written.map((path) => `  ${path}\n`).join("")}`,
      );
    }
    return flags["strict"] === true && report.summary.errors > 0 ? 1 : 0;
  },
});
