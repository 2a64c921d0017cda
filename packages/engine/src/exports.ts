import { basename, dirname, join } from "node:path";
import { didYouMean, UserError } from "@notewright/diagnostics";
import { type DeckMemory, type Exporter, type ExporterInput, type OutputFile, writeFiles } from "@notewright/exporter";
import type { Project } from "@notewright/host";
import type { Finding } from "@notewright/schema";
import type { Analysis } from "./analysis.ts";
import { changeTimes } from "./change-times.ts";
import { explanations } from "./explanation.ts";
import { exporters } from "./generated/exporters.ts";
import { turnBetweenNotes } from "./memory/small-heap.ts";
import { type Replacing, refuseForeign } from "./output/refuse-foreign.ts";
import type { Progress } from "./read-vault.ts";

/** An exporter by id; an unknown one is the user's mistake. */
export async function loadExporter(id: string): Promise<Exporter> {
  const load = exporters.get(id);
  if (load === undefined) throw new UserError(`${unknownExporter(id)}.`);
  return load();
}

/** What to say of an exporter that nobody has made, without a full stop. */
export function unknownExporter(id: string): string {
  return `There is no export format "${id}".${didYouMean(id, exporters.keys())} There are: ${[...exporters.keys()].join(", ")}`;
}

/** All exporters but those that the config sets to false, with the options that it gives them. */
export async function configuredExporters({
  config,
}: Project): Promise<{ exporter: Exporter; options: Record<string, unknown> }[]> {
  const settings = { ...Object.fromEntries([...exporters.keys()].map((id) => [id, {}])), ...config.exporters };
  const wanted = Object.entries(settings).filter(
    (setting): setting is [string, Record<string, unknown>] => setting[1] !== false,
  );
  return Promise.all(wanted.map(async ([id, options]) => ({ exporter: await loadExporter(id), options })));
}

/** Whether an exporter looks at findings of so many notes with the options that are given over its defaults. */
export function needsFindings(
  { meta, options: { defaults } }: Exporter,
  options: Record<string, unknown>,
  notes: number,
): boolean {
  return meta.needsFindings?.({ ...defaults, ...options }, notes) ?? false;
}

/** What an exporter sees of an analysis; `memory` is what the ledger remembers of an Anki deck, `progress` is told how far it is. */
export async function exporterInput(
  { assetFiles, catalogue, content, former, notes, rules }: Analysis,
  { host, root }: Project,
  memory?: DeckMemory,
  progress?: Progress,
): Promise<ExporterInput> {
  const explain = rules.length === 0 ? undefined : await explanations(rules);
  const times = changeTimes(root);
  const pathOf = new Map(catalogue.notes.map(({ id, path }) => [id, path]));
  const byScope = Map.groupBy(
    notes.flatMap(({ findings }) => findings),
    (finding: Finding) => finding.scope ?? "",
  );
  byScope.delete("");
  return {
    catalogue,
    findings: byScope,
    checked: notes,
    content,
    ...(explain !== undefined && { explain }),
    changedAt: (id) => times(pathOf.get(id) ?? id),
    ...(memory !== undefined && { memory }),
    ...(former !== undefined && { former }),
    ...(progress !== undefined && { progress }),
    readAsset(id) {
      const file = assetFiles.get(id);
      return file === undefined ? null : { name: basename(file), bytes: host.read(file) };
    },
  };
}

/** The files of one exporter; options of the config over its defaults. */
export function filesOf(
  exporter: Exporter,
  input: ExporterInput,
  options: Record<string, unknown>,
): Iterable<OutputFile> | AsyncIterable<OutputFile> {
  return exporter.files(input, { ...exporter.options.defaults, ...options });
}

/**
 * Writes one exporter's files and returns their absolute paths. `out` that ends in the format's extension names the main file,
 * anything else a folder. Throws `UserError` before anything is written where a file would replace what may not be.
 */
export async function writeExport(
  exporter: Exporter,
  input: ExporterInput,
  options: Record<string, unknown>,
  out: string,
  replacing: Replacing,
): Promise<string[]> {
  const isFile = out.endsWith(exporter.meta.extension);
  const folder = isFile ? dirname(out) : out;
  const files = filesOf(exporter, input, options);
  const all = await listed(isFile ? renamed(files, basename(out), exporter.meta.extension) : files);
  refuseForeign(folder, all, exporter, replacing);
  const written = await writeFiles(folder, spaced(all));
  return written.map((path) => join(folder, path));
}

/** The main file under another name, and under that name also what stands beside it: `deck.changes.json` for `deck.apkg`. */
async function* renamed(
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  name: string,
  extension: string,
): AsyncGenerator<OutputFile> {
  let stem: string | null = null;
  for await (const file of files) {
    if (stem === null) {
      stem = file.path.slice(0, -extension.length);
      yield withPath(name, file);
    } else if (file.path.startsWith(`${stem}.`)) {
      yield withPath(name.slice(0, -extension.length) + file.path.slice(stem.length), file);
    } else yield file;
  }
}

/** A file at another path. What it holds may not have been made yet, and a copy would make it. */
export function withPath(path: string, file: OutputFile): OutputFile {
  return {
    path,
    get content() {
      return file.content;
    },
  };
}

/** Files as they are, with room between them for what is to be done when one is written. */
export async function* spaced(files: readonly OutputFile[]): AsyncGenerator<OutputFile> {
  for (const file of files) {
    yield file;
    await turnBetweenNotes();
  }
}

/** The files as a list. What they hold is made when it is written. */
export async function listed(files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<OutputFile[]> {
  const all: OutputFile[] = [];
  for await (const file of files) all.push(file);
  return all;
}
