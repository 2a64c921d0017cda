import { type CardKind, cardKinds, flashNotes } from "@notewright/cards";
import { defineExporter, type Exporter, type ExporterInput } from "@notewright/exporter";
import type { BackLinkOptions } from "./back-links.ts";
import { collectionBytes } from "./collection.ts";
import { deckDescription } from "./deck-description.ts";
import { deckName } from "./deck-name.ts";
import type { Deck } from "./deck-note.ts";
import { deckNote } from "./deck-notes.ts";
import { fileSlug } from "./file-slug.ts";
import { MediaFolder } from "./media-folder.ts";
import { ankiOptionsSchema } from "./options-schema.ts";
import { packageBytes } from "./package.ts";

/** How the deck is made. */
export interface AnkiOptions extends BackLinkOptions {
  /** Name of the root deck, `::` between levels; null takes the title of the only note, else "notewright". */
  deck: string | null;
  /** "category": a deck for each category below the root; "single": one deck, categories are tags only. */
  decks: "category" | "single";
  /** The kinds of cards to make. */
  cards: readonly CardKind[];
  /** Whether text with an open error makes cards too; their notes are tagged `needs-review`. */
  includeFlagged: boolean;
  /** Terms of the deck, for its description; null takes what the frontmatter says. */
  licence: string | null;
  /** What guids are made of besides keys. Another value makes other notes: for vaults with equal keys in one collection. */
  namespace: string;
  /** When the notes last changed, in seconds. Anki updates a note only if this is newer than what it has. */
  modified: number;
}

const defaults: AnkiOptions = {
  deck: null,
  decks: "category",
  cards: cardKinds,
  includeFlagged: false,
  licence: null,
  vault: null,
  repository: null,
  namespace: "notewright",
  modified: 1_600_000_000,
};

/** A deck of flash cards with subdecks by category, for Anki's File › Import. */
export const ankiExporter: Exporter<AnkiOptions> = defineExporter({
  meta: { id: "anki", summary: "A deck of flash cards for Anki.", extension: ".apkg", folder: "" },
  options: { defaults, schema: ankiOptionsSchema },
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
  const notes = flashNotes(input, options).flatMap((note) => deckNote(note, name, options, media) ?? []);
  return { name, description: deckDescription(input.catalogue, options.licence), notes, modified: options.modified };
}
