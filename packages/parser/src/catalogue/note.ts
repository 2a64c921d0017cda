import type { NoteRecord } from "@notewright/schema";
import { frontmatterTags, frontmatterText } from "../frontmatter.ts";
import type { ParsedNote } from "../note.ts";
import { withoutNumber } from "../outline/roles.ts";
import { inlineText } from "../plain-text.ts";

/** The record of a note. */
export function noteRecord(note: ParsedNote): NoteRecord {
  const { frontmatter, path } = note;
  const headings = note.tree.children.filter((node) => node.type === "heading" && node.depth === 1);
  const only = headings.length === 1 && headings[0]?.type === "heading" ? withoutNumber(inlineText(headings[0].children)) : "";
  return {
    id: note.id,
    path,
    title: frontmatterText(frontmatter, "title") ?? (only || (path.split("/").at(-1) as string).replace(/\.md$/i, "")),
    summary: frontmatterText(frontmatter, "summary"),
    description: frontmatterText(frontmatter, "description"),
    tags: frontmatterTags(frontmatter),
    frontmatter: frontmatter.data,
    contentHash: `sha256:${note.sha256}`,
  };
}
