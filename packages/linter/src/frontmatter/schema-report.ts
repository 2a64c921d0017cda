import { closest } from "@notewright/diagnostics";
import type { FrontmatterPlace, ParsedNote } from "@notewright/parser";
import { startOf } from "@notewright/parser";
import type { DataError } from "@notewright/schema";
import type { Report } from "../rule.ts";
import { addedKey } from "./added-key.ts";
import { expectation, shownValue } from "./expectation.ts";

/** What to report of a mistake in frontmatter, but for who asked. */
export function schemaReport(error: DataError, note: ParsedNote): Report {
  const { keys, params } = error;
  switch (error.keyword) {
    case "required":
      return missingKey(String(params["missingProperty"]), error, note);
    case "dependentRequired":
    case "dependencies": {
      const { missingProperty, property } = params;
      const range = rangeOf(note, [...keys, String(property)], "key");
      return { ...range, message: `${nameOf(keys)} has "${property}" but no "${missingProperty}", expected both` };
    }
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownKey(String(params["additionalProperty"] ?? params["unevaluatedProperty"]), error, note);
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return {
        ...rangeOf(note, [...keys, name], "key"),
        message: `${nameOf(keys)} has a key "${name}", expected other names of keys`,
      };
    }
    default:
      return wrongValue(error, note);
  }
}

function missingKey(key: string, error: DataError, note: ParsedNote): Report {
  const { keys } = error;
  const fix = addedKey(key, error, note);
  if (note.frontmatter.node === null) {
    return { ...firstLine(note), message: `The note has no frontmatter, expected it to have "${key}"`, ...fix };
  }
  return { ...rangeOf(note, keys, "key"), message: `${nameOf(keys)} has no "${key}", expected one`, ...fix };
}

function unknownKey(key: string, { keys, parentSchema }: DataError, note: ParsedNote): Report {
  const properties =
    typeof parentSchema === "object" && "properties" in parentSchema ? Object.keys(parentSchema.properties ?? {}) : [];
  const range = rangeOf(note, [...keys, key], "key");
  const near = closest(key, properties);
  const only = properties.length === 0 ? "none of that name" : `only ${properties.map((name) => `"${name}"`).join(", ")}`;
  return {
    ...range,
    message: `${nameOf(keys)} has a key "${key}", expected ${near === null ? only : `"${near}"`}`,
    ...replacement(key, near, range, note),
  };
}

function wrongValue(error: DataError, note: ParsedNote): Report {
  const { data, keys, keyword, params } = error;
  const range = rangeOf(note, keys, "value");
  const choices = keyword === "enum" ? (params["allowedValues"] as unknown[]).filter((value) => typeof value === "string") : [];
  const near = typeof data === "string" ? closest(data, choices) : null;
  const found = keys.length === 0 ? "does not fit" : `is ${shownValue(data)}`;
  return {
    ...range,
    message: `${nameOf(keys)} ${found}, expected ${expectation(error)}`,
    ...(typeof data === "string" && replacement(data, near, range, note)),
  };
}

/** The text that is meant, where the wrong one stands in the note as it is. */
function replacement(
  text: string,
  near: string | null,
  { end, start }: { start: number; end: number },
  { source }: ParsedNote,
): Pick<Report, "expected"> {
  return near !== null && source.text.slice(start, end) === text ? { expected: [near] } : {};
}

/** A value's own place, that of its key, or of the nearest value around it that has one; else the first line. */
function rangeOf(
  note: ParsedNote,
  keys: readonly (string | number)[],
  wanted: keyof FrontmatterPlace,
): { start: number; end: number } {
  for (let length = keys.length; length > 0; length--) {
    const place = note.frontmatter.placeOf(keys.slice(0, length));
    if (place === null) continue;
    const value = place.value !== null && isOneLine(note, place.value) ? place.value : null;
    const range = wanted === "value" && length === keys.length ? (value ?? place.key) : (place.key ?? value);
    if (range !== null) return range;
  }
  return firstLine(note);
}

function isOneLine({ source }: ParsedNote, { end, start }: { start: number; end: number }): boolean {
  return !/[\r\n]/.test(source.text.slice(start, end));
}

/** Where the frontmatter begins, or would begin. */
function firstLine({ frontmatter: { node } }: ParsedNote): { start: number; end: number } {
  return node === null ? { start: 0, end: 0 } : { start: startOf(node), end: startOf(node) + "---".length };
}

/** A value as a message calls it: `"authors[0].name"`. */
function nameOf(keys: readonly (string | number)[]): string {
  if (keys.length === 0) return "The frontmatter";
  const path = keys.reduce<string>(
    (text, key) => (typeof key === "number" && text !== "" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${key}`),
    "",
  );
  return `"${path}"`;
}
