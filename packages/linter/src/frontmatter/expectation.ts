import type { DataError } from "@notewright/schema";

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys and values",
  null: "nothing",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date like 2024-05-31",
  "date-time": "a time like 2024-05-31T12:00:00Z",
  time: "a time of day like 12:00:00Z",
  email: "an e-mail address",
  uri: "an address like https://example.org/",
  url: "an address like https://example.org/",
};

type Params = Readonly<Record<string, unknown>>;

const count = (value: unknown, one: string): string => `${value} ${one}${value === 1 ? "" : "s"}`;

const EXPECTED: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) =>
    [type]
      .flat()
      .map((each) => TYPES[String(each)] ?? String(each))
      .join(" or "),
  enum: ({ allowedValues }) => `one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  format: ({ format }) => FORMATS[String(format)] ?? `a text of the format "${format}"`,
  pattern: ({ pattern }) => `a text that matches /${pattern}/`,
  minLength: ({ limit }) => `at least ${count(limit, "character")}`,
  maxLength: ({ limit }) => `at most ${count(limit, "character")}`,
  minItems: ({ limit }) => `at least ${count(limit, "item")}`,
  maxItems: ({ limit }) => `at most ${count(limit, "item")}`,
  minProperties: ({ limit }) => `at least ${count(limit, "key")}`,
  maxProperties: ({ limit }) => `at most ${count(limit, "key")}`,
  minimum: ({ limit }) => `at least ${limit}`,
  maximum: ({ limit }) => `at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `less than ${limit}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${multipleOf}`,
  uniqueItems: () => "each item once",
  contains: ({ minContains }) => `at least ${count(minContains, "item")} of the form that the schema asks for`,
  not: () => "something else",
  anyOf: () => "one of the forms that the schema allows",
  oneOf: () => "exactly one of the forms that the schema allows",
  "false schema": () => "nothing there",
};

/** What a schema expects of a value, as the end of a sentence. */
export function expectation({ keyword, message, params }: DataError): string {
  return EXPECTED[keyword]?.(params) ?? (message ?? keyword).replace(/^must /, "it to ");
}

const LONGEST = 60;

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
