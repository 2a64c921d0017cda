import type { ParsedNote } from "@notewright/parser";
import type { FrontmatterSchema } from "@notewright/schema";
import { mostly } from "./habits.ts";

/**
 * The frontmatter of a new note: the keys that the schema requires, and those that most notes have; `title` is the note's name, other values
 * are what the schema allows first. Empty where there are no such keys.
 */
export function newFrontmatter(schema: FrontmatterSchema | null, notes: readonly ParsedNote[], name: string): string {
  const required = Array.isArray(schema?.["required"]) ? schema["required"].filter((key) => typeof key === "string") : [];
  const all = new Set(notes.flatMap(({ frontmatter }) => Object.keys(frontmatter.data)));
  const usual = notes.length < 3 ? [] : [...all].filter((key) => mostly(notes, ({ frontmatter }) => key in frontmatter.data));
  const keys = [...new Set([...required, ...usual])];
  if (keys.length === 0) return "";
  const properties = (schema?.["properties"] ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const lines = keys.map((key) => {
    const value = key === "title" ? name : firstValue(properties[key], notes, key);
    return `${scalar(key)}:${value === "" ? "" : ` ${scalar(value)}`}`;
  });
  return `---\n${lines.join("\n")}\n---\n\n`;
}

function firstValue(schema: Record<string, unknown> | undefined, notes: readonly ParsedNote[], key: string): unknown {
  if (schema !== undefined) {
    for (const known of ["const", "default"]) if (known in schema) return schema[known];
    if (Array.isArray(schema["enum"])) return schema["enum"][0];
    if (schema["type"] === "array") return [];
    if (schema["type"] === "boolean") return false;
  }
  return notes.some(({ frontmatter }) => Array.isArray(frontmatter.data[key])) ? [] : "";
}

/** A value as YAML: plain where that cannot be read as anything else, else as JSON, which is YAML too. */
function scalar(value: unknown): string {
  const isPlain = typeof value === "string" && /^\p{L}[\p{L}\p{N} _-]*[\p{L}\p{N}]$/u.test(value) && !RESERVED.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const RESERVED = /^(?:true|false|yes|no|on|off|null)$/i;
