import type { NoteRecord } from "@notewright/schema";
import { frontmatterTags, frontmatterText } from "../frontmatter.ts";
import type { ParsedNote } from "../note.ts";

/** The record of a note. */
export function noteRecord(note: ParsedNote): NoteRecord {
  const { frontmatter, path } = note;
  const headings = note.outline.parts.filter((part) => part.depth === 1);
  const only = headings.length === 1 ? headings[0]?.title : undefined;
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
