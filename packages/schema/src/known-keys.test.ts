import { expect, test } from "vitest";
import { configSchema } from "./generated/config.schema.ts";
import { knownKeys } from "./known-keys.ts";

const schema = {
  $defs: { bed: { properties: { soil: {}, beds: { type: "array", items: { $ref: "#/$defs/bed" } } } } },
  properties: {
    garden: { anyOf: [{ type: "string" }, { $ref: "#/$defs/bed" }] },
    pair: { type: "array", prefixItems: [{ type: "string" }, { properties: { sun: {} } }] },
  },
  additionalProperties: { properties: { other: {} } },
};

test.each([
  [[], ["garden", "pair"]],
  [["garden"], ["soil", "beds"]],
  [
    ["garden", "beds", 3, "beds", 0],
    ["soil", "beds"],
  ],
  [["pair", 1], ["sun"]],
  [["constructor"], ["other"]],
  [["garden", "soil"], []],
])("at %j are %j", (keys, known) => {
  expect(knownKeys(schema, keys)).toEqual(known);
});

test("a schema that refers to itself ends", () => {
  expect(knownKeys({ $defs: { a: { $ref: "#/$defs/a" } }, $ref: "#/$defs/a" }, [])).toEqual([]);
  expect(knownKeys(configSchema, ["profiles", 0, "sections", "herb", "constraints", 0])).toContain("oneOf");
});
