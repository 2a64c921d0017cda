import type { FlashContent, FlashNote } from "@notewright/cards";
import type { ExporterInput } from "@notewright/exporter";
import { contentHtml } from "./content-html.ts";
import { type EntryFieldName, entryFieldNames } from "./entry-note-type.ts";
import { fieldText, isBlank } from "./field-text.ts";
import type { MediaFolder } from "./media-folder.ts";

/**
 * The fields of an entry's note, in the order of its type. A field that switches a card on is filled only if the flash note
 * has that card, and left empty if it would show nothing.
 */
export function entryFields(note: FlashNote, content: ExporterInput["content"], media: MediaFolder): string[] {
  const asksDescription = note.templates.includes("name-description");
  const asksIcon = note.templates.includes("icon-name");
  const fields: Partial<Record<EntryFieldName, string>> = {
    Key: fieldText(note.key),
    Name: fieldText(note.name),
    Acronym: fieldText(note.acronym ?? ""),
    Expansion: fieldText(note.expansion ?? ""),
    Qualifier: fieldText(note.qualifier ?? ""),
    Icon: asksIcon && note.icon !== null ? iconHtml(media.add(note.icon)) : "",
    Description: asksDescription ? partsHtml(note.answer) : "",
    Category: fieldText(note.path.join(" › ")),
    Details: partsHtml(note.details),
    Source: fieldText(note.source),
  };
  return entryFieldNames.map((name) => fields[name] ?? "");

  function partsHtml(parts: readonly FlashContent[]): string {
    const html = parts.map(({ id, heading }) => {
      const body = contentHtml(content(id), media);
      if (isBlank(body)) return "";
      return heading === null ? body : `<h3>${fieldText(heading)}</h3>\n${body}`;
    });
    return html.filter((part) => part !== "").join("\n");
  }
}

/** Without alternative text: it would give the answer away. */
function iconHtml(name: string | null): string {
  return name === null ? "" : `<img src="${name}" alt="">`;
}
