import { mistakesOf, type SchemaMistake } from "./schema-mistakes.ts";
import type { SchemaError } from "./standalone-validator.ts";

/**
 * Every mistake of options against the schema that their rule or exporter declares. Those schemas are not known when the
 * validators are generated, so this one loads ajv, and only where options are given.
 */
export async function optionMistakes(schema: Readonly<Record<string, unknown>>, options: unknown): Promise<SchemaMistake[]> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return validate(options) ? [] : mistakesOf((validate.errors ?? []) as SchemaError[], options, schema);
}
