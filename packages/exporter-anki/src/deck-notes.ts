import { createHash } from "node:crypto";
import { type CardKind, cardsOf, type FlashNote, flashNotes, givesAway, knownCards } from "@notewright/cards";
import type { ExporterInput } from "@notewright/exporter";
import type { LedgerCard } from "@notewright/schema";
import { clozeFields } from "./cloze-fields.ts";
import { clozeNoteType } from "./cloze-note-type.ts";
import { ankiTag, deckName } from "./deck-name.ts";
import type { DeckNote } from "./deck-note.ts";
import { entryFields } from "./entry-fields.ts";
import { entryNoteType } from "./entry-note-type.ts";
import { type FieldSource, fieldSource } from "./field-source.ts";
import { guidFor } from "./guid.ts";
import type { MediaFolder } from "./media-folder.ts";
import { noteLinks } from "./note-links.ts";
import { cardPositions, type NoteType } from "./note-type.ts";
import { questionFields } from "./question-fields.ts";
import { questionNoteType } from "./question-note-type.ts";

/** What of the options the notes of a deck depend on. */
export interface DeckNoteOptions {
  namespace: string;
  cards: readonly CardKind[];
  includeFlagged: boolean;
  decks: "tree" | "one";
  vault: string | null;
  repository: string | null;
  modified: number | null;
}

/** The tag of cards in whose text an error was found. */
const REVIEW = "needs-review";
/** When nobody knows when a note was changed: in the past for everybody. */
const FIRST = 1_600_000_000;

/** A deck's note, and what is to be remembered of it. */
export interface MadeNote {
  note: DeckNote;
  card: LedgerCard;
}

/**
 * The notes of a deck by the flash notes of a catalogue. What an error was found in is left out, unless it is asked for or was shipped
 * before: then it is tagged. A note keeps its guid, and its time for as long as its content stays.
 */
export function deckNotes(input: ExporterInput, options: DeckNoteOptions, root: string, media: MediaFolder): MadeNote[] {
  const known = new Map(Object.entries(input.memory?.cards ?? {}));
  const source = fieldSource(input, media, noteLinks(options));
  const { catalogue, content, findings } = input;
  const paths = new Map(catalogue.notes.map(({ id, path }) => [id, path]));
  const wanted = { kinds: options.cards, known: knownCards(input.memory?.cards), beside: [root] };
  const flash = flashNotes({ catalogue, content, findings, ...wanted });
  return flash.flatMap((note, index) => {
    input.progress?.(index, flash.length);
    const before = known.get(note.key);
    if (note.isFlagged && !options.includeFlagged && before === undefined) return [];
    const { fields, noteType, sortText } = rendered(note, source);
    if (cardPositions(noteType, fields).length === 0) return [];
    const below = options.decks === "tree" ? deckPath(note) : [];
    const deck = deckName(root, ...below);
    const tags = tagsOf([...note.path, ...note.tags], note.isFlagged);
    const hash = createHash("sha256")
      .update(JSON.stringify([noteType.id, fields, tags]))
      .digest("base64url")
      .slice(0, 22);
    const modified = modifiedAt(before, hash, options.modified ?? input.changedAt?.(note.note) ?? null);
    const guid = typeof before?.guid === "string" ? before.guid : guidFor(options.namespace, note.key);
    const card: LedgerCard = {
      guid,
      id: note.about,
      note: paths.get(note.note) ?? note.note,
      ...(note.said !== undefined && { said: note.said }),
      cards: shippedKinds(note, before),
      deck: below.length === 0 ? "" : deck.slice(root.length + "::".length),
      hash,
      mod: modified,
    };
    return [{ note: { noteType, guid, key: note.key, sortText, fields, tags, deck, modified }, card }];
  });
}

/** The deck below the root: that of the category, unless its name gives an answer away, as Anki shows it while it asks. */
function deckPath(note: FlashNote): string[] {
  const [category] = note.path;
  return category === undefined || cardsOf(note).some((card) => givesAway(category, note, card)) ? [] : [category];
}

/** The kinds of cards that people may have of a note: those of this deck and of earlier ones. */
function shippedKinds(note: FlashNote, before: LedgerCard | undefined): string[] {
  return [...new Set([...(before?.cards ?? []), ...cardsOf(note)])].sort();
}

function rendered(note: FlashNote, source: FieldSource): { noteType: NoteType; fields: string[]; sortText: string } {
  switch (note.type) {
    case "entry":
      return { noteType: entryNoteType, fields: entryFields(note, source), sortText: note.name };
    case "question":
      return { noteType: questionNoteType, fields: questionFields(note, source), sortText: note.question };
    case "cloze":
      return {
        noteType: clozeNoteType,
        fields: clozeFields(note, source),
        sortText: note.spans.map(({ text }) => text).join(""),
      };
  }
}

/** Anki updates a note only if its time has grown; so it grows with the content and only with it. */
function modifiedAt(before: LedgerCard | undefined, hash: string, now: number | null): number {
  if (before?.mod === undefined) return now ?? FIRST;
  return before.hash === hash ? before.mod : Math.max(before.mod + 1, now ?? 0);
}

function tagsOf(texts: readonly string[], isFlagged: boolean): string[] {
  const byKey = new Map(texts.map(ankiTag).map((tag) => [tag.toLowerCase(), tag]));
  byKey.delete("");
  if (isFlagged) byKey.set(REVIEW, REVIEW);
  return [...byKey.values()].sort();
}
