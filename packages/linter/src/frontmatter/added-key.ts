import { endOf, type ParsedNote } from "@notewright/parser";
import type { DataError } from "@notewright/schema";
import type { Report } from "../rule.ts";

/** Adds a missing key of the frontmatter with the default that the schema names; nothing where it names none. */
export function addedKey(key: string, { keys, parentSchema }: DataError, note: ParsedNote): Pick<Report, "fix"> {
  const value = defaultOf(key, parentSchema);
  if (value === undefined || keys.length > 0) return {};
  const { frontmatter, source } = note;
  const ending = /\r\n|\n/.exec(source.text)?.[0] ?? "\n";
  // What JSON is, YAML is too.
  const line = `${/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key)}: ${JSON.stringify(value)}${ending}`;
  if (frontmatter.node === null) {
    const text = `---${ending}${line}---${ending}${ending}`;
    return { fix: { kind: "unsafe", edits: [{ start: 0, end: 0, text }] } };
  }
  const at = endOf(frontmatter.node) - "---".length;
  if (source.text.slice(at, at + 3) !== "---" || source.text[at - 1] !== "\n") return {};
  return { fix: { kind: "unsafe", edits: [{ start: at, end: at, text: line }] } };
}

function defaultOf(key: string, schema: DataError["parentSchema"]): unknown {
  if (typeof schema !== "object" || !("properties" in schema)) return undefined;
  const property = (schema.properties as Record<string, unknown> | undefined)?.[key];
  if (typeof property !== "object" || property === null || !("default" in property)) return undefined;
  return property.default;
}
