import type { FlashNote } from "@notewright/cards";
import { type BackLinkOptions, backLinks } from "./back-links.ts";
import { clozeFields } from "./cloze-fields.ts";
import { clozeFieldNames, clozeNoteType } from "./cloze-note-type.ts";
import { ankiTag, deckName } from "./deck-name.ts";
import type { DeckNote } from "./deck-note.ts";
import { entryFields } from "./entry-fields.ts";
import { entryFieldNames, entryNoteType } from "./entry-note-type.ts";
import { fieldText } from "./field-text.ts";
import { guidFor } from "./guid.ts";
import type { MediaFolder } from "./media-folder.ts";
import { cardPositions, type NoteType } from "./note-type.ts";
import { questionFields } from "./question-fields.ts";
import { questionFieldNames, questionNoteType } from "./question-note-type.ts";

/** What deck notes are made with besides flash notes. */
export interface DeckNoteOptions extends BackLinkOptions {
  namespace: string;
  /** Seconds. */
  modified: number;
  /** Whether each category has a deck below the root. */
  decks: "category" | "single";
}

/** Tag of a note made of text in which something is known to be wrong. */
const flaggedTag = "needs-review";

/** The note of a deck for a flash note; null where it has nothing to show. */
export function deckNote(note: FlashNote, rootDeck: string, options: DeckNoteOptions, media: MediaFolder): DeckNote | null {
  const [noteType, names, own, sortText] = content(note, media);
  const shared: Record<string, string> = {
    Key: fieldText(note.key),
    Category: fieldText(note.path.join(" › ")),
    Source: fieldText(note.source),
    Link: backLinks(note.source, note.heading, options),
  };
  const fields = names.map((name) => shared[name] ?? own[name] ?? "");
  if (cardPositions(noteType, fields).length === 0) return null;
  const levels = options.decks === "category" ? note.path.slice(0, 1) : [];
  return {
    noteType,
    guid: guidFor(options.namespace, note.key),
    key: note.key,
    sortText,
    fields,
    tags: tags([...note.path, ...note.tags, ...(note.flagged ? [flaggedTag] : [])]),
    deck: deckName(rootDeck, ...levels),
    modified: options.modified,
  };
}

function content(note: FlashNote, media: MediaFolder): [NoteType, readonly string[], Record<string, string>, string] {
  if (note.type === "entry") return [entryNoteType, entryFieldNames, entryFields(note, media), note.name];
  if (note.type === "question") return [questionNoteType, questionFieldNames, questionFields(note), note.question];
  return [clozeNoteType, clozeFieldNames, clozeFields(note), note.title];
}

function tags(texts: readonly string[]): string[] {
  const byKey = new Map(texts.map(ankiTag).map((tag) => [tag.toLowerCase(), tag]));
  byKey.delete("");
  return [...byKey.values()].sort();
}
