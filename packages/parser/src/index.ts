export { type AcronymFit, fitAcronym, initials, isAcronym, nameWords } from "./acronym.ts";
export { anyOf } from "./any-of.ts";
export type { AssetResolution, ResolveAsset } from "./catalogue/assets.ts";
export { type BuiltCatalogue, buildCatalogue, type CatalogueOptions } from "./catalogue/build-catalogue.ts";
export type { ContentIndex } from "./catalogue/content.ts";
export { assignIds, categoryOf, type PartIds } from "./catalogue/ids.ts";
export type { RecordMemory } from "./catalogue/record-memory.ts";
export { type Credit, takeCredits } from "./credits.ts";
export { depthOf } from "./depth-of.ts";
export { type Frontmatter, frontmatterTags, readFrontmatter } from "./frontmatter.ts";
export type { FrontmatterPlace } from "./frontmatter-places.ts";
export { type HtmlImage, htmlImages } from "./html-images.ts";
export { type ImageLink, placesOf } from "./image-links.ts";
export { type InlineField, inlineFields } from "./inline-fields.ts";
export { type LinkIndex, linkIndex, type ResolvedLink } from "./link-index.ts";
export { type MarkdownStyle, markdownStyle } from "./markdown-style.ts";
export { type NameParts, nameParts } from "./name-parts.ts";
export { type ParsedNote, type ParseOptions, parseNote } from "./note.ts";
export { isLinkNode, type LinkNode, type NoteLink, noteLinks } from "./note-links.ts";
export { noteShape } from "./note-shape.ts";
export { endOf, startOf } from "./offsets.ts";
export { comparisonSubjects } from "./outline/comparison-subjects.ts";
export { allParts, type Outline, type Part, type PartKind, sectionsBelow } from "./outline/part.ts";
export { wholeEntry } from "./outline/whole-entry.ts";
export { parseMarkdown } from "./parse-markdown.ts";
export { parseVault, type VaultTexts } from "./parse-vault.ts";
export { inlineText, plainText } from "./plain-text.ts";
export { Prose, type ProseKind, proseAt, type Span, type Word } from "./prose.ts";
export { proseOf } from "./prose-of.ts";
export { restorePositions } from "./restore-positions.ts";
export { MAX_LEVELS, shallowTree } from "./shallow-tree.ts";
export { slug } from "./slug.ts";
export { joinTarget, type LinkTarget, splitTarget } from "./syntax/link-target.ts";
export type {
  BlockId,
  CalloutTitle,
  Comment,
  DefList,
  DefListDescription,
  DefListTerm,
  Embed,
  Highlight,
  WikiLink,
} from "./syntax/nodes.ts";
export { type Tag, tagsIn } from "./tags.ts";
