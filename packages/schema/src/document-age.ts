import type { VersionedKind } from "./document-kind.ts";
import { catalogueSchema } from "./generated/catalogue.schema.ts";
import { diffSchema } from "./generated/diff.schema.ts";
import { ledgerSchema } from "./generated/ledger.schema.ts";
import { reportSchema } from "./generated/report.schema.ts";
import type { SchemaKey, SchemaMistake } from "./schema-mistakes.ts";

/** How old a document is beside its schema; see docs/decisions/0009. */
export type DocumentAge =
  /** Of the version that the schema describes. Its mistakes, if any, are real ones. */
  | { age: "current" }
  /** Of a version that is not known yet. */
  | { age: "newer"; version: number }
  /** Of the same version, from before these keys were added; nothing else is wrong. */
  | { age: "older"; lacks: string[] };

const schemas: Record<VersionedKind, Readonly<Record<string, unknown>>> = {
  catalogue: catalogueSchema,
  diff: diffSchema,
  ledger: ledgerSchema,
  report: reportSchema,
};

/** Whether the mistakes of a document only show that another notewright wrote it. */
export function documentAge(kind: VersionedKind, data: unknown, mistakes: readonly SchemaMistake[]): DocumentAge {
  const { version } = data as { version?: unknown };
  if (typeof version === "number" && version > CURRENT) return { age: "newer", version };
  const lacking = mistakes.map(({ key, keys }) => (key !== undefined && isLater(kind, key, keys) ? key.name : null));
  if (lacking.length === 0 || lacking.includes(null)) return { age: "current" };
  return { age: "older", lacks: [...new Set(lacking as string[])].sort() };
}

/** All four formats are at their first version. */
const CURRENT = 1;

/** Whether a missing key is one that the schema marks as added later. */
function isLater(kind: VersionedKind, { name, problem }: SchemaKey, keys: readonly (string | number)[]): boolean {
  if (problem !== "missing") return false;
  const root = schemas[kind] as Schema;
  const object = keys.reduce<Schema>((schema, key) => below(resolved(schema, root), String(key)), root);
  const comment = resolved(object, root).properties?.[name]?.$comment;
  return comment?.startsWith("Added after ") === true;
}

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  $comment?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
}

function below({ additionalProperties, items, properties }: Schema, step: string): Schema {
  const rest = typeof additionalProperties === "object" ? additionalProperties : {};
  return items ?? properties?.[step] ?? rest;
}

function resolved(schema: Schema, { $defs }: Schema): Schema {
  return $defs?.[schema.$ref?.replace("#/$defs/", "") ?? ""] ?? schema;
}
