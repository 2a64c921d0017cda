import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Schema {
  $comment?: string;
  $defs?: Record<string, Schema>;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
/** The keys that each object of the first catalogues had. */
const first: Record<string, string[]> = read("catalogue-keys-0.1.0.json");
const objects = new Map(objectsIn(read("../../schemas/catalogue.schema.json"), "catalogue"));

function* objectsIn(schema: Schema, name: string): Generator<[string, Schema]> {
  if (schema.properties !== undefined) yield [name, schema];
  for (const [key, child] of Object.entries(schema.properties ?? {})) yield* objectsIn(child, `${name}/${key}`);
  if (schema.items !== undefined) yield* objectsIn(schema.items, name);
  for (const [key, child] of Object.entries(schema.$defs ?? {})) yield* objectsIn(child, key);
}

test("no key of the first catalogues goes away within version 1", () => {
  for (const [name, keys] of Object.entries(first))
    expect([name, objects.get(name)?.required ?? Object.keys(objects.get(name)?.properties ?? {})]).toEqual([
      name,
      expect.arrayContaining(keys),
    ]);
});

test('a key that came later says so: "$comment": "Added after <version>." in its schema', () => {
  for (const [name, { properties = {} }] of objects) {
    for (const [key, { $comment = "no comment" }] of Object.entries(properties)) {
      if (first[name]?.includes(key) || (first[name] === undefined && name !== "catalogue")) continue;
      expect([name, key, $comment]).toEqual([name, key, expect.stringMatching(/^Added after \d+\.\d+\.\d+\.$/)]);
    }
  }
});
