import { endOf, inlineText, type Outline, type Part, startOf } from "@notewright/parser";
import type { Heading } from "mdast";

/** A range of a note: UTF-16 offsets, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A heading right below another one. */
export interface HeadedSection {
  part: Part;
  /** Its text, without and with the number that orders it. */
  names: readonly [string, string];
  /** Where that text stands, with its number and markup. */
  text: TextRange;
}

/** Headings right below a part: of an entry or comparison its sections, of a category whatever stands in it. */
export function sectionsOf(owner: Part): HeadedSection[] {
  const children = isInEntry(owner) ? owner.children.filter(({ kind }) => kind === "section") : owner.children;
  return children.flatMap(headedSection);
}

/** The outermost headings of a note. */
export function outermostSections({ parts }: Outline): HeadedSection[] {
  return parts.flatMap((part): HeadedSection[] =>
    part.heading === null ? outermostSections({ preamble: [], parts: part.children }) : headedSection(part),
  );
}

function headedSection(part: Part): HeadedSection[] {
  if (part.heading?.type !== "heading") return [];
  return [{ part, names: [part.title, inlineText(part.heading.children)], text: headingText(part.heading) }];
}

/** The text of a heading without its signs; the whole heading where it has none. */
export function headingText(heading: Heading): TextRange {
  const first = heading.children[0];
  const last = heading.children.at(-1);
  return first === undefined || last === undefined
    ? { start: startOf(heading), end: endOf(heading) }
    : { start: startOf(first), end: endOf(last) };
}

function isInEntry(part: Part | null): boolean {
  return part !== null && part.kind !== "category" && (part.kind !== "section" || isInEntry(part.parent));
}
