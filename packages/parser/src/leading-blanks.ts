import type { Paragraph } from "mdast";
import { startOf } from "./offsets.ts";

/** What is left of a paragraph that lost its beginning, without the line ending or blanks that parted the two. */
export function withoutLeadingBlanks([first, ...others]: Paragraph["children"]): Paragraph["children"] {
  if (first === undefined) return [];
  if (first.type === "break") return withoutLeadingBlanks(others);
  const blanks = first.type === "text" ? (/^\s+/.exec(first.value)?.[0].length ?? 0) : 0;
  if (first.type !== "text" || blanks === 0 || first.position === undefined) return [first, ...others];
  if (blanks === first.value.length) return withoutLeadingBlanks(others);
  const { end, start } = first.position;
  const position = { start: { ...start, offset: startOf(first) + blanks }, end };
  return [{ ...first, value: first.value.slice(blanks), position }, ...others];
}
