import type { ExporterInput, OutputFile } from "@notewright/exporter";
import { type Catalogue, catalogueSchema } from "@notewright/schema";
import { expect, test } from "vitest";
import { jsonExporter } from "./json-exporter.ts";

const catalogue: Catalogue = {
  $schema: "./catalogue.schema.json",
  version: 1,
  generator: "test",
  notes: [],
  categories: [],
  entries: [],
  comparisons: [],
  assets: [],
};

const input: ExporterInput = {
  catalogue,
  findings: new Map(),
  content: () => ({ type: "root", children: [] }),
  readAsset: () => null,
};

async function files(indent: number): Promise<OutputFile[]> {
  const written: OutputFile[] = [];
  for await (const file of jsonExporter.files(input, { indent })) written.push(file);
  return written;
}

test("the catalogue comes first and names the schema beside it", async () => {
  const [main, schema] = await files(jsonExporter.options.defaults.indent);
  expect(main?.path).toBe("catalogue.json");
  expect(JSON.parse(String(main?.content))).toEqual(catalogue);
  expect(schema?.path).toBe(catalogue.$schema.replace("./", ""));
  expect(JSON.parse(String(schema?.content))).toEqual(catalogueSchema);
});

test("indent sets the spaces per level, and files end with a newline", async () => {
  expect((await files(2))[0]?.content).toMatch(/^\{\n {2}"\$schema": .*\n\}\n$/s);
  expect((await files(0))[0]?.content).toBe(`${JSON.stringify(catalogue)}\n`);
});
