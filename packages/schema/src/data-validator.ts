import { meantErrors } from "./meant-errors.ts";
import { pointerKeys } from "./pointer-keys.ts";
import type { SchemaError } from "./standalone-validator.ts";

/** A mistake of data against a schema of the user's. */
export interface DataError extends SchemaError {
  /** Keys and indices of the wrong value. */
  keys: (string | number)[];
  /** The part of the schema that asked: the object that holds the keyword, or `false`. */
  parentSchema: object | boolean;
  data: unknown;
}

/** Every mistake of data; empty when there is none. */
export type DataValidator = (data: unknown) => DataError[];

const known: WeakMap<object, Promise<DataValidator>> = new WeakMap();

/**
 * The validator of a JSON Schema that is written in a config: draft 2020-12, or 2019-09 and 7 where `$schema` says so, with formats.
 * Made once for a schema. Nothing is fetched. A schema that is none is an `Error` that says why.
 */
export function dataValidator(schema: object): Promise<DataValidator> {
  const made = known.get(schema) ?? compile(schema as Record<string, unknown>);
  known.set(schema, made);
  return made;
}

async function compile(schema: Record<string, unknown>): Promise<DataValidator> {
  const options = { allErrors: true, strict: false, verbose: true, logger: false } as const;
  const ajv = new (await dialect(schema["$schema"]))(options);
  const { default: addFormats } = await import("ajv-formats");
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (data) => {
    const errors = validate(data) ? [] : (meantErrors((validate.errors ?? []) as SchemaError[]) as DataError[]);
    return errors.map((error) => ({ ...error, keys: pointerKeys(error.instancePath) }));
  };
}

async function dialect(uri: unknown): Promise<typeof import("ajv/dist/2020.js").Ajv2020> {
  if (typeof uri === "string" && /\/2019-09\/schema#?$/.test(uri)) return (await import("ajv/dist/2019.js")).Ajv2019;
  if (typeof uri === "string" && /\/draft-07\/schema#?$/.test(uri)) return (await import("ajv")).Ajv;
  return (await import("ajv/dist/2020.js")).Ajv2020;
}
