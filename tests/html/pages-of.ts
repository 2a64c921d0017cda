import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExporterInput } from "@notewright/exporter";
import { type HtmlOptions, htmlExporter } from "@notewright/exporter-html";

/** Nothing of a site is so large that it comes in chunks. */
interface WholeFile {
  path: string;
  content: string | Uint8Array;
}

/** Content of each file of a site by path. */
export function siteFiles(input: ExporterInput, options: Partial<HtmlOptions> = {}): Map<string, string | Uint8Array> {
  const files = htmlExporter.files(input, { ...htmlExporter.options.defaults, ...options });
  return new Map(Array.from(files as Iterable<WholeFile>, ({ path, content }) => [path, content]));
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
