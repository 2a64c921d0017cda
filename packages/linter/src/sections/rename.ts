import type { RuleContext } from "../rule.ts";
import type { HeadedSection, TextRange } from "./headed-section.ts";

/** How a heading gets another name. */
export interface Renaming extends TextRange {
  expected?: readonly string[];
  fix?: { kind: "unsafe" };
}

/** The name of a section without its number, to be replaced; a name that would need Markdown's escapes is left to the reader. */
export function renaming(section: HeadedSection, name: string, { note }: RuleContext): Renaming {
  const { end, start } = section.text;
  const [title] = section.names;
  if (!isPlainName(name)) return { start, end };
  const bare = note.source.text.slice(start, end).endsWith(title) ? end - title.length : start;
  return { start: bare, end, expected: [name], fix: { kind: "unsafe" } };
}

/** Whether a name stands in Markdown as it is. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ,.'’()/:?!+%-]*$/u.test(name);
}
