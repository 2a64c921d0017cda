import type { DocumentKind } from "./document-kind.ts";
import type { SchemaError, StandaloneValidator } from "./standalone-validator.ts";

/** One place where a document differs from its schema. */
export interface SchemaMistake {
  /** Path of keys from the top, like `entries[3].name`; empty for the document itself. */
  path: string;
  /** What was found and what is expected, as a clause. */
  message: string;
  /** Given where the mistake is a key that is missing or not known. */
  key?: SchemaKey;
}

/** A key that a document should have and has not, or the other way round. */
export interface SchemaKey {
  name: string;
  problem: "missing" | "unknown";
  /** Keys and indexes that lead to its object. */
  steps: string[];
}

// A validator is large, and a run needs at most one or two of them.
const validators: Record<DocumentKind, () => Promise<{ validate: StandaloneValidator }>> = {
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

/** ajv's errors in our words, each once. */
export function mistakesOf(errors: readonly SchemaError[]): SchemaMistake[] {
  const all = errors.map(describe);
  const seen = new Set<string>();
  return all.filter(({ path, message }) => {
    const key = `${path}\n${message}`;
    return message !== "" && !seen.has(key) && seen.add(key) !== undefined;
  });
}

function describe(error: SchemaError): SchemaMistake {
  const path = stepsOf(error.instancePath).reduce(
    (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return {
        path,
        message: `the key "${params["missingProperty"]}" is missing`,
        key: keyOf(error, params["missingProperty"], "missing"),
      };
    case "additionalProperties":
      return {
        path,
        message: `the key "${params["additionalProperty"]}" is not known`,
        key: keyOf(error, params["additionalProperty"], "unknown"),
      };
    case "enum":
      return {
        path,
        message: `expected one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
      };
    case "const":
      return { path, message: `expected ${JSON.stringify(params["allowedValue"])}` };
    case "anyOf":
      return { path, message: "none of the allowed forms fits" };
    default:
      return { path, message: error.message ?? error.keyword };
  }
}

function keyOf({ instancePath }: SchemaError, name: unknown, problem: SchemaKey["problem"]): SchemaKey {
  return { name: String(name), problem, steps: stepsOf(instancePath) };
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
