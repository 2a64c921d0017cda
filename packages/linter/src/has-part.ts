import { endOf, frontmatterTags, type ParsedNote, type Part, sectionsBelow, startOf } from "@notewright/parser";
import type { RequiredPart } from "@notewright/schema";
import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { descriptionOf } from "./description.ts";

/** What a part of a note has of the parts that a profile may require. */
export const hasPart: Record<RequiredPart, (part: Part, note: ParsedNote) => boolean> = {
  icon: ({ icon }) => icon !== null,
  description(part, { profile }) {
    const own = part.kind === "category" ? { ...part, children: Array.from(sectionsBelow(part)) } : part;
    const { repeatsName, text } = descriptionOf(own, profile);
    return text !== "" && !repeatsName;
  },
  acronym: ({ names }) => names.acronym !== null,
  expansion: ({ names }) => names.expansion !== null,
  section: ({ children, kind }) =>
    children.some((child) => child.kind === "section" || (kind === "category" && child.heading?.type === "heading")),
  diagram: (part, { images }) =>
    images.some(
      (image) => image !== part.icon && nodesOf(part).some((node) => startOf(node) <= image.start && image.end <= endOf(node)),
    ),
  link: (part) => holds(part, ["link", "linkReference", "wikiLink"]),
  tag: (_, { frontmatter }) => frontmatterTags(frontmatter).length > 0,
};

/** The blocks of a part and its sections. */
function nodesOf(part: Part): RootContent[] {
  return [part, ...sectionsBelow(part)].flatMap((each) => each.nodes);
}

/** Whether a part or a section in it has a node of some types, its icon and heading left out. */
function holds(part: Part, types: readonly string[]): boolean {
  let found = false;
  for (const node of nodesOf(part)) {
    visit(node, ({ type }) => {
      found ||= types.includes(type);
    });
  }
  return found;
}
