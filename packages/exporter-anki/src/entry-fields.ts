import type { EntryFlash } from "@notewright/cards";
import { type EntryFieldName, entryFieldNames } from "./entry-note-type.ts";
import type { FieldSource } from "./field-source.ts";
import { fieldText } from "./field-text.ts";

/**
 * The fields of an entry's note, in the order of its type. A field that switches a card on is filled only if the flash note
 * has that card, and left empty if it would show nothing.
 */
export function entryFields(note: EntryFlash, source: FieldSource): string[] {
  const asks = (card: EntryFlash["cards"][number]): boolean => note.cards.includes(card);
  const fields: Partial<Record<EntryFieldName, string>> = {
    Name: fieldText(note.name),
    Acronym: fieldText(note.acronym ?? ""),
    Expansion: fieldText(note.expansion ?? ""),
    Qualifier: fieldText(note.qualifier ?? ""),
    Icon: asks("icon-name") && note.icon !== null ? iconHtml(source.media.add(note.icon)) : "",
    Description: asks("name-description") ? source.partsHtml(note.answer) : "",
    Prompt: asks("description-name") ? fieldText(note.prompt ?? "") : "",
    Letters: asks("acronym-expansion") ? fieldText(note.acronym ?? "") : "",
    Details: source.partsHtml(asks("name-description") ? note.details : [...note.answer, ...note.details]),
    ...source.shared(note),
  };
  return entryFieldNames.map((name) => fields[name] ?? "");
}

/** Without alternative text: it would give the answer away. */
function iconHtml(name: string | null): string {
  return name === null ? "" : `<img src="${name}" alt="">`;
}
