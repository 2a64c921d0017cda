import { flashNotes } from "@notewright/cards";
import { defineExporter, type Exporter, type ExporterInput } from "@notewright/exporter";
import { collectionBytes } from "./collection.ts";
import { ankiTag, deckName } from "./deck-name.ts";
import type { Deck, DeckNote } from "./deck-note.ts";
import { entryFields } from "./entry-fields.ts";
import { entryNoteType } from "./entry-note-type.ts";
import { fieldText } from "./field-text.ts";
import { fileSlug } from "./file-slug.ts";
import { guidFor } from "./guid.ts";
import { MediaFolder } from "./media-folder.ts";
import { cardPositions } from "./note-type.ts";
import { packageBytes } from "./package.ts";

/** How the deck is made. */
export interface AnkiOptions {
  /** Name of the root deck, `::` between levels; null takes the title of the only note, else "notewright". */
  deck: string | null;
  /** What guids are made of besides keys. Another value makes other notes: for vaults with equal keys in one collection. */
  namespace: string;
  /** When the notes last changed, in seconds. Anki updates a note only if this is newer than what it has. */
  modified: number;
}

/** A deck of flash cards with subdecks by category, for Anki's File › Import. */
export const ankiExporter: Exporter<AnkiOptions> = defineExporter({
  meta: { id: "anki", summary: "A deck of flash cards for Anki.", extension: ".apkg", folder: "" },
  options: {
    defaults: { deck: null, namespace: "notewright", modified: 1_600_000_000 },
    schema: {
      type: "object",
      properties: {
        deck: {
          type: ["string", "null"],
          minLength: 1,
          default: null,
          description: "Name of the root deck; by default the title of the only note, else notewright.",
        },
        namespace: {
          type: "string",
          default: "notewright",
          description: "Set it before the first import if two vaults with equal entry ids go into one collection.",
        },
        modified: {
          type: "integer",
          minimum: 0,
          default: 1_600_000_000,
          description: "When the notes last changed, in seconds since 1970. Anki updates a note only if this has grown.",
        },
      },
      additionalProperties: false,
    },
  },
  *files(input, options) {
    const media = new MediaFolder(input.readAsset);
    const deck = makeDeck(input, options, media);
    yield { path: `${fileSlug(deck.name, "deck")}.apkg`, content: packageBytes(collectionBytes(deck), media.files) };
  },
});

function makeDeck(input: ExporterInput, options: AnkiOptions, media: MediaFolder): Deck {
  const { notes: sources } = input.catalogue;
  const [onlySource] = sources.length === 1 ? sources : [];
  const name = deckName(options.deck ?? onlySource?.title ?? "notewright");
  const notes: DeckNote[] = [];
  for (const flashNote of flashNotes(input.catalogue)) {
    const fields = entryFields(flashNote, input.content, media);
    if (cardPositions(entryNoteType, fields).length === 0) continue;
    notes.push({
      noteType: entryNoteType,
      guid: guidFor(options.namespace, flashNote.key),
      key: flashNote.key,
      sortText: flashNote.name,
      fields,
      tags: tags([...flashNote.path, ...flashNote.tags]),
      deck: deckName(name, ...flashNote.path.slice(0, 1)),
      modified: options.modified,
    });
  }
  const origin = onlySource?.path ?? `${sources.length} notes`;
  return { name, description: fieldText(`Made by notewright from ${origin}.`), notes, modified: options.modified };
}

function tags(texts: readonly string[]): string[] {
  const byKey = new Map(texts.map(ankiTag).map((tag) => [tag.toLowerCase(), tag]));
  byKey.delete("");
  return [...byKey.values()].sort();
}
