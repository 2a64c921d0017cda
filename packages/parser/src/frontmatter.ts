import type { Root, Yaml } from "mdast";
import { unknownAlias, type YamlMistake, yamlMistakes } from "./frontmatter-mistake.ts";
import { type FrontmatterPlace, frontmatterPlaces } from "./frontmatter-places.ts";
import { endOf, startOf } from "./offsets.ts";
import { yaml } from "./yaml.ts";

/** The data at the head of a note. */
export interface Frontmatter {
  /** The YAML node, null without frontmatter. */
  node: Yaml | null;
  /** Plain JSON data; {} without frontmatter or when it is not a mapping. */
  data: Record<string, unknown>;
  /** What is wrong with it, at UTF-16 offsets of the note. */
  mistakes: { message: string; start: number; end: number }[];
  /** Where a value stands, by keys and indices from the top; null where there is none. */
  placeOf(path: readonly (string | number)[]): FrontmatterPlace | null;
}

const MAX_ALIASES = 100;

/** Reads the frontmatter of a note's tree. Malformed YAML is data with mistakes, never an exception. */
export function readFrontmatter(tree: Root, text: string): Frontmatter {
  const node = tree.children[0];
  if (node?.type !== "yaml") return { node: null, data: {}, mistakes: [], placeOf: () => null };
  const first = text.indexOf(node.value, startOf(node) + "---".length);
  const document = yaml().parseDocument(node.value, { uniqueKeys: true, logLevel: "silent" });
  const inNote = ({ end, message, start }: YamlMistake): YamlMistake => ({
    message,
    start: Math.min(first + start, endOf(node)),
    end: Math.min(first + end, endOf(node)),
  });
  const mistakes = yamlMistakes(document, node.value).map(inNote);
  const placeOf = frontmatterPlaces(document, first);
  const whole = { start: startOf(node), end: endOf(node) };
  try {
    const value: unknown = JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: MAX_ALIASES })) ?? "null");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return { node, data: value as Record<string, unknown>, mistakes, placeOf };
    }
    if (value !== null && mistakes.length === 0)
      mistakes.push({
        message: `found ${Array.isArray(value) ? "a list" : "a text"}, expected keys and values like \`title: Tides\``,
        ...whole,
      });
  } catch (error) {
    const alias = unknownAlias(document);
    const isMany = error instanceof ReferenceError && /alias count/.test(error.message);
    if (alias !== null) mistakes.push(...(document.errors.some(({ code }) => code === "BAD_ALIAS") ? [] : [inNote(alias)]));
    else if (isMany) mistakes.push({ message: "found aliases that stand for too much, expected fewer", ...whole });
    else if (mistakes.length === 0)
      mistakes.push({ message: `found what cannot be read (${String(error)}), expected keys and values`, ...whole });
  }
  return { node, data: {}, mistakes, placeOf };
}

/** Text of a frontmatter key, null when it is absent or not a text. */
export function frontmatterText({ data }: Frontmatter, key: string): string | null {
  const value = data[key];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** Texts of a frontmatter key that holds one text or a list of them. */
export function frontmatterList({ data }: Frontmatter, key: string): string[] {
  const value = data[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string" || typeof item === "number").map((item) => String(item).trim());
}

/** Tags as a list, whether written as a list or as one text with commas or spaces. */
export function frontmatterTags({ data }: Frontmatter): string[] {
  const value = data["tags"] ?? data["tag"];
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : [];
  return list.map((tag) => String(tag).replace(/^#/, "").trim()).filter((tag) => tag !== "");
}
