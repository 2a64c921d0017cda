import type { CardKind, EntryFlashNote, FlashContent } from "@notewright/cards";
import { contentHtml } from "./content-html.ts";
import type { EntryFieldName } from "./entry-note-type.ts";
import { fieldText, isBlank } from "./field-text.ts";
import type { MediaFolder } from "./media-folder.ts";

/**
 * The fields of an entry's note by name, without what all notes have. A field that switches a card on is filled only if the flash
 * note has that card, and left empty if it would show nothing.
 */
export function entryFields(note: EntryFlashNote, media: MediaFolder): Partial<Record<EntryFieldName, string>> {
  const asks = (card: CardKind): boolean => note.cards.includes(card);
  return {
    Name: fieldText(note.name),
    Acronym: fieldText(note.acronym ?? ""),
    Expansion: fieldText(note.expansion ?? ""),
    Qualifier: fieldText(note.qualifier ?? ""),
    Icon: asks("icon-name") && note.icon !== null ? iconHtml(media.add(note.icon)) : "",
    Description: asks("name-description") ? partsHtml(note.answer, media) : "",
    Clue: asks("description-name") ? fieldText(note.clue ?? "") : "",
    UseCases: asks("use-case") ? note.useCases.map((use) => `<p>${fieldText(use)}</p>`).join("\n") : "",
    AskAcronym: asks("acronym") ? "yes" : "",
    Extra: asks("name-description") || asks("description-name") ? partsHtml(note.details, media) : "",
  };
}

function partsHtml(parts: readonly FlashContent[], media: MediaFolder): string {
  const html = parts.map(({ content, heading }) => {
    const body = contentHtml(content, media);
    if (isBlank(body)) return "";
    return heading === null ? body : `<h3>${fieldText(heading)}</h3>\n${body}`;
  });
  return html.filter((part) => part !== "").join("\n");
}

/** Without alternative text: it would give the answer away. */
function iconHtml(name: string | null): string {
  return name === null ? "" : `<img src="${name}" alt="">`;
}
