import { endOf, frontmatterTags, type ParsedNote, type Part, sectionsBelow, startOf } from "@notewright/parser";
import type { RequiredPart } from "@notewright/schema";
import type { RootContent } from "mdast";
import { descriptionOf } from "./description.ts";
import { holdsType, linkTypes } from "./holds-type.ts";

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
  link: (part) => holdsType(nodesOf(part), linkTypes),
  tag: (_, { frontmatter }) => frontmatterTags(frontmatter).length > 0,
};

/** The blocks of a part and its sections. */
function nodesOf(part: Part): RootContent[] {
  return [part, ...sectionsBelow(part)].flatMap((each) => each.nodes);
}
