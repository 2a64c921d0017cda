import type { DocumentKind } from "./document-kind.ts";
import { knownKeys } from "./known-keys.ts";
import { meantErrors } from "./meant-errors.ts";
import { pointerKeys } from "./pointer-keys.ts";
import type { SchemaError, StandaloneValidator } from "./standalone-validator.ts";

/** One place where a document differs from its schema. */
export interface SchemaMistake {
  /** Path of keys from the top, like `entries[3].name`; empty for the document itself. */
  path: string;
  /** The same as keys and indices. */
  keys: (string | number)[];
  /** What was found and what is expected, as a clause. */
  message: string;
  /** Given where the mistake is a key that is missing or not known. */
  key?: SchemaKey;
  /** Given where a name is none of those that can stand there: a key, or a text that must be one of a few. */
  choice?: { found: string; known: string[] };
}

/** A key that a document should have and has not, or the other way round. */
export interface SchemaKey {
  name: string;
  problem: "missing" | "unknown";
}

// A validator is large, and a run needs at most one or two of them.
const validators: Record<DocumentKind, () => Promise<{ validate: StandaloneValidator }>> = {
  "anki-changes": () => import("./generated/anki-changes.validator.ts"),
  catalogue: () => import("./generated/catalogue.validator.ts"),
  config: () => import("./generated/config.validator.ts"),
  diff: () => import("./generated/diff.validator.ts"),
  ledger: () => import("./generated/ledger.validator.ts"),
  report: () => import("./generated/report.validator.ts"),
};

const schemas: Record<DocumentKind, () => Promise<object>> = {
  "anki-changes": async () => (await import("./generated/anki-changes.schema.ts")).ankiChangesSchema,
  catalogue: async () => (await import("./generated/catalogue.schema.ts")).catalogueSchema,
  config: async () => (await import("./generated/config.schema.ts")).configSchema,
  diff: async () => (await import("./generated/diff.schema.ts")).diffSchema,
  ledger: async () => (await import("./generated/ledger.schema.ts")).ledgerSchema,
  report: async () => (await import("./generated/report.schema.ts")).reportSchema,
};

/** Every mistake of a document against its schema, in document order; empty when it is valid. */
export async function schemaMistakes(kind: DocumentKind, data: unknown): Promise<SchemaMistake[]> {
  const { validate } = await validators[kind]();
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  return mistakesOf(errors, data, await schemas[kind]());
}

/** ajv's errors in our words: one for each place, and none of the forms that were not meant where a value may have several. */
export function mistakesOf(errors: readonly SchemaError[], data: unknown, schema: object): SchemaMistake[] {
  const seen = new Set<string>();
  return meantErrors(errors)
    .map((error) => describe(error, data, schema))
    .filter(({ path, message }) => {
      const key = `${path}\n${message}`;
      return message !== "" && !seen.has(key) && seen.add(key) !== undefined;
    });
}

function describe(error: SchemaError, data: unknown, schema: object): SchemaMistake {
  const keys = pointerKeys(error.instancePath);
  const path = keys.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
  const key = keyOf(error);
  const choice = choiceOf(error, keys, data, schema);
  return { path, keys, message: messageOf(error), ...(key !== null && { key }), ...(choice !== null && { choice }) };
}

function messageOf(error: SchemaError): string {
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return `the key "${params["missingProperty"]}" is missing`;
    case "minProperties":
      return `expected at least ${params["limit"]} keys`;
    case "additionalProperties":
      return `the key "${params["additionalProperty"]}" is not known`;
    case "enum":
      return `expected one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return `expected ${[JSON.stringify(params["allowedValue"]), ...typeNames(params["orTypes"])].join(" or ")}`;
    case "anyOf":
      return "none of the allowed forms fits";
    default:
      return error.message ?? error.keyword;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = { array: "a list", object: "an object", string: "a text" };

/** Types that may stand there too, as `meantErrors` gathers them. */
function typeNames(types: unknown): string[] {
  return Array.isArray(types) ? types.map((type) => TYPE_NAMES[String(type)] ?? String(type)) : [];
}

function keyOf({ keyword, params }: SchemaError): SchemaKey | null {
  if (keyword === "required") return { name: String(params["missingProperty"]), problem: "missing" };
  if (keyword === "additionalProperties") return { name: String(params["additionalProperty"]), problem: "unknown" };
  return null;
}

function choiceOf(
  { keyword, params }: SchemaError,
  keys: readonly (string | number)[],
  data: unknown,
  schema: object,
): { found: string; known: string[] } | null {
  if (keyword === "additionalProperties")
    return { found: String(params["additionalProperty"]), known: knownKeys(schema, keys) };
  const found = keyword === "enum" ? valueAt(data, keys) : undefined;
  if (typeof found !== "string") return null;
  return { found, known: (params["allowedValues"] as unknown[]).filter((each) => typeof each === "string") };
}

function valueAt(data: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}
