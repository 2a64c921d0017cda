import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExporterInput, OutputFile } from "@notewright/exporter";
import { type HtmlOptions, htmlExporter } from "@notewright/exporter-html";

/** Content of each file of a site by path. */
export function siteFiles(input: ExporterInput, options: Partial<HtmlOptions> = {}): Map<string, OutputFile["content"]> {
  const files = htmlExporter.files(input, { ...htmlExporter.options.defaults, ...options }) as Iterable<OutputFile>;
  return new Map(Array.from(files, ({ path, content }) => [path, content]));
}

/** The pages of a site by path. */
export function pagesOf(input: ExporterInput, options: Partial<HtmlOptions> = {}): Map<string, string> {
  const pages = [...siteFiles(input, options)].filter(([path]) => path.endsWith(".html"));
  return new Map(pages.map(([path, content]) => [path, String(content)]));
}

/** Writes a site into a folder. */
export function writeSite(input: ExporterInput, folder: string, options: Partial<HtmlOptions> = {}): void {
  for (const [path, content] of siteFiles(input, options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
