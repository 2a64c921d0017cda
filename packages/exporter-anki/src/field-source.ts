import { contentPart, type FlashContent, type FlashNote } from "@notewright/cards";
import type { ExporterInput } from "@notewright/exporter";
import { contentHtml } from "./content-html.ts";
import { fieldText, isBlank } from "./field-text.ts";
import type { MediaFolder } from "./media-folder.ts";
import type { NoteLinks } from "./note-links.ts";

/** Fields that all note types have. */
type SharedFields = Record<"Category" | "Key" | "Link" | "Source", string>;

/** What fields are made of. */
export interface FieldSource {
  media: MediaFolder;
  /** HTML of pieces of content, those with a heading under it; empty if it would show nothing. */
  partsHtml(parts: readonly FlashContent[]): string;
  shared(note: FlashNote): SharedFields;
}

export function fieldSource({ catalogue, content }: ExporterInput, media: MediaFolder, links: NoteLinks): FieldSource {
  const paths = new Map(catalogue.notes.map(({ id, path }) => [id, path]));
  return {
    media,
    partsHtml: (parts) =>
      parts
        .map((part) => {
          const body = contentHtml(contentPart(content(part.id), part), media);
          if (isBlank(body)) return "";
          return part.heading === null ? body : `<h3>${fieldText(part.heading)}</h3>\n${body}`;
        })
        .filter((part) => part !== "")
        .join("\n"),
    shared(note) {
      const path = paths.get(note.note) ?? note.note;
      return {
        Key: fieldText(note.key),
        Category: fieldText(note.path.join(" › ")),
        Source: fieldText(path),
        Link: links(path, note.heading),
      };
    },
  };
}
