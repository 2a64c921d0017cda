import { mistakesOf, type SchemaMistake } from "./schema-mistakes.ts";
import type { SchemaError } from "./standalone-validator.ts";

/**
 * Every mistake of options against the schema that their rule or exporter declares. It loads ajv and compiles the schema, which may be
 * a plug-in's: to be asked only where options are given, and no generated validator has found them right.
 */
export async function optionMistakes(schema: Readonly<Record<string, unknown>>, options: unknown): Promise<SchemaMistake[]> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return validate(options) ? [] : mistakesOf((validate.errors ?? []) as SchemaError[], options, schema);
}
