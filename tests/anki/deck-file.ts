import { buffer } from "node:stream/consumers";
import type { ExporterInput } from "@notewright/exporter";
import { type AnkiOptions, ankiExporter } from "@notewright/exporter-anki";

/** The package that the exporter makes, with its path. */
export async function deckFile(
  input: ExporterInput,
  options: Partial<AnkiOptions> = {},
): Promise<{ path: string; bytes: Uint8Array }> {
  for await (const { content, path } of ankiExporter.files(input, { ...ankiExporter.options.defaults, ...options })) {
    return { path, bytes: await buffer(content as AsyncIterable<Uint8Array>) };
  }
  throw new Error("The exporter made no file");
}
