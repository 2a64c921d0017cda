type Schema = Readonly<Record<string, unknown>>;

/** What is not there: always the same, so that it ends where it has been seen. */
const NOTHING: Schema = {};

/** The keys that a schema knows for an object at the end of some keys, in all of the forms that it may have; empty where any may stand. */
export function knownKeys(schema: object, keys: readonly (string | number)[]): string[] {
  const top = schema as Schema;
  let here = formsOf(top, top);
  for (const key of keys) here = here.flatMap((form) => below(form, key)).flatMap((form) => formsOf(form, top));
  return [...new Set(here.flatMap((form) => Object.keys(objectAt(form, "properties"))))];
}

/** A schema, what it refers to, and the choices that it leaves. */
function formsOf(schema: Schema, top: Schema, seen: ReadonlySet<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return [];
  const now = new Set(seen).add(schema);
  const { $ref } = schema;
  const name = typeof $ref === "string" && $ref.startsWith("#/$defs/") ? $ref.slice("#/$defs/".length) : null;
  const parts = [
    ...(name === null ? [] : [objectAt(objectAt(top, "$defs"), name)]),
    ...["anyOf", "oneOf", "allOf"].flatMap((choice) => (Array.isArray(schema[choice]) ? (schema[choice] as Schema[]) : [])),
    ...["if", "then", "else"].map((branch) => objectAt(schema, branch)),
  ];
  return [schema, ...parts.flatMap((part) => formsOf(part, top, now))];
}

function below(schema: Schema, key: string | number): Schema[] {
  if (typeof key === "string") {
    const properties = objectAt(schema, "properties");
    return [Object.hasOwn(properties, key) ? objectAt(properties, key) : objectAt(schema, "additionalProperties")];
  }
  const { prefixItems } = schema;
  return [objectAt({ item: Array.isArray(prefixItems) ? prefixItems[key] : undefined }, "item"), objectAt(schema, "items")];
}

function objectAt(schema: Schema, key: string): Schema {
  const value = schema[key];
  return typeof value === "object" && value !== null ? (value as Schema) : NOTHING;
}
