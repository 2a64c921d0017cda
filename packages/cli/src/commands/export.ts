import { join, resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import {
  analyse,
  deckMemory,
  exporterInput,
  exporters,
  keepHeapSmall,
  loadExporter,
  loadRules,
  needsFindings,
  type Progress,
  recordDeck,
  recordIds,
  withLedger,
  writeExport,
} from "@notewright/engine";
import { type Command, defineCommand, textFlag } from "../command.ts";
import { forceFlag } from "../flags.ts";
import { flaggedOptions, formatFlags } from "../format-flags.ts";
import { ledgerFlag, ledgerOf, sayNews } from "../ledger-flag.ts";
import { notesOf } from "../notes-of.ts";
import { openVault, sayInferred } from "../open-vault.ts";
import { withProgress } from "../terminal.ts";

export const exportCommand: Command = defineCommand({
  summary: "Make one thing of the notes: json, anki or html.",
  usage: "<format> [paths…]",
  flags: {
    out: {
      type: "string",
      value: "PATH",
      help: "a file, if it ends in the format's extension, else a folder (default: under dist)",
    },
    force: forceFlag,
    ...formatFlags,
    ledger: ledgerFlag,
  },
  async run(environment, flags, [format, ...paths]) {
    if (format === undefined) {
      throw new UserError(`Name a format: ${[...exporters.keys()].join(", ")}. For example \`notewright export html\`.`);
    }
    const exporter = await loadExporter(format);
    const flagged = flaggedOptions(format, flags);
    const project = await openVault(environment, flags);
    const ledger = await ledgerOf(project, environment, flags);
    const files = await notesOf(project, paths, environment, flags);
    const out = textFlag(flags, "out") ?? join("dist", exporter.meta.folder);
    // A site that is to be one file has nothing beside it.
    const isOneFile = format === "html" && out.endsWith(exporter.meta.extension);
    const options = { ...(project.config.exporters?.[format] || {}), ...flagged, ...(isOneFile && { singleFile: true }) };
    const rules = needsFindings(exporter, options, files.length) ? await loadRules(project) : [];
    keepHeapSmall();
    const found = await withProgress(environment, flags, (progress) => analyse(project, files, rules, progress));
    sayInferred(found, environment, flags);
    let analysis = await withLedger(found, ledger);
    // A deck is kept for years, and its notes go by these ids. Other formats are made anew each time.
    if (format === "anki") {
      const [recorded, news] = await recordIds(project, found, ledger);
      sayNews(news, ledger, environment, flags);
      analysis = recorded;
    }
    const memory = deckMemory(project, analysis, ledger);
    const target = resolve(environment.cwd, out);
    const replacing = { configFile: project.configFile, force: flags["force"] === true };
    const write = async (progress?: Progress): Promise<string[]> =>
      writeExport(exporter, await exporterInput(analysis, project, memory, progress), options, target, replacing);
    const written = await withProgress(environment, flags, write, "cards");
    await recordDeck(ledger, memory?.kept() ?? null);
    if (flags["quiet"] !== true) environment.stderr.write(written.map((path) => `Wrote ${path}\n`).join(""));
    return 0;
  },
});
