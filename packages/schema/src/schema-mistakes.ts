import type { DocumentKind } from "./document-kind.ts";
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

/** Every mistake of a document against its schema, in document order; empty when it is valid. */
export async function schemaMistakes(kind: DocumentKind, data: unknown): Promise<SchemaMistake[]> {
  const { validate } = await validators[kind]();
  return validate(data) ? [] : mistakesOf(validate.errors ?? []);
}

/** ajv's errors in our words: one for each place, and none of the forms that were not meant where a value may have several. */
export function mistakesOf(errors: readonly SchemaError[]): SchemaMistake[] {
  const seen = new Set<string>();
  return meantErrors(errors)
    .map(describe)
    .filter(({ path, message }) => {
      const key = `${path}\n${message}`;
      return message !== "" && !seen.has(key) && seen.add(key) !== undefined;
    });
}

function describe(error: SchemaError): SchemaMistake {
  const keys = pointerKeys(error.instancePath);
  const path = keys.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
  const key = keyOf(error);
  return { path, keys, message: messageOf(error), ...(key !== null && { key }) };
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
      return `expected ${JSON.stringify(params["allowedValue"])}`;
    case "anyOf":
      return "none of the allowed forms fits";
    default:
      return error.message ?? error.keyword;
  }
}

function keyOf({ keyword, params }: SchemaError): SchemaKey | null {
  if (keyword === "required") return { name: String(params["missingProperty"]), problem: "missing" };
  if (keyword === "additionalProperties") return { name: String(params["additionalProperty"]), problem: "unknown" };
  return null;
}
