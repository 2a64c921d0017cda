import { existsSync, lstatSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type DeckMemory, type Exporter, type FileEnds, type OutputFile, writeFiles } from "@notewright/exporter";
import type { Project } from "@notewright/host";
import { schemaMistakes } from "@notewright/schema";
import { type Analysis, reportOf } from "./analysis.ts";
import { configuredExporters, exporterInput, filesOf, listed, spaced, withPath } from "./exports.ts";
import { refuseForeign } from "./output/refuse-foreign.ts";

const MANIFEST = ".notewright-manifest.json";

/**
 * Writes everything the config asks for under `out` and returns the paths from there. Only files of an earlier build are deleted, and, but
 * with `force`, only those replaced that notewright made.
 */
export async function build(
  project: Project,
  analysis: Analysis,
  out: string,
  memory?: DeckMemory,
  force = false,
): Promise<string[]> {
  const mistakes = await schemaMistakes("catalogue", analysis.catalogue);
  if (mistakes[0] !== undefined) throw new Error(`The catalogue is not valid: ${mistakes[0].path}: ${mistakes[0].message}`);
  const earlier = readManifest(out);
  const replacing = { configFile: project.configFile, force };
  const files: string[] = [];
  for await (const { exporter, files: some } of outputs(project, analysis, memory)) {
    refuseForeign(out, some, exporter, replacing);
    files.push(...(await writeFiles(out, spaced(some))));
  }
  const made = new Set([...files, MANIFEST]);
  for (const path of earlier) if (!made.has(path)) removeFile(join(out, path));
  await writeFiles(out, [{ path: MANIFEST, content: `${JSON.stringify({ files: [...files].sort() }, null, 2)}\n` }]);
  return files;
}

/** The report, and what each exporter makes. */
async function* outputs(
  project: Project,
  analysis: Analysis,
  memory: DeckMemory | undefined,
): AsyncGenerator<{ exporter: Pick<Exporter, "isOwn">; files: OutputFile[] }> {
  const report = { path: "report.json", content: `${JSON.stringify(reportOf(analysis), null, 2)}\n` };
  yield { exporter: { isOwn: isOwnReport }, files: [report] };
  const input = await exporterInput(analysis, project, memory);
  for (const { exporter, options } of await configuredExporters(project)) {
    const { folder } = exporter.meta;
    const files = await listed(filesOf(exporter, input, options));
    yield { exporter, files: folder === "" ? files : files.map((file) => withPath(`${folder}/${file.path}`, file)) };
  }
}

function isOwnReport(_: string, { head }: FileEnds): boolean {
  return /"tool": \{\s*"name": "notewright"/.test(new TextDecoder().decode(head));
}

/** What is a folder by now is not what an earlier build wrote. */
function removeFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(path);
}

/** Paths of the last build; a damaged or foreign manifest names none. */
function readManifest(out: string): string[] {
  const file = join(out, MANIFEST);
  if (!existsSync(file)) return [];
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { files: unknown };
    const safe = (path: unknown): path is string =>
      typeof path === "string" && !path.split("/").includes("..") && !path.startsWith("/");
    return Array.isArray(files) ? files.filter(safe) : [];
  } catch {
    return [];
  }
}
