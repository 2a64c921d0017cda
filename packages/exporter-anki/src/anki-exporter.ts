import { cardKinds } from "@notewright/cards";
import { defineExporter, type Exporter, type ExporterInput } from "@notewright/exporter";
import { changesFiles, deckChanges, rememberedCards } from "./deck-changes.ts";
import { deckName } from "./deck-name.ts";
import type { Deck } from "./deck-note.ts";
import { type DeckNoteOptions, deckNotes } from "./deck-notes.ts";
import { fieldText } from "./field-text.ts";
import { fileSlug } from "./file-slug.ts";
import { MediaFolder } from "./media-folder.ts";
import { isOwnFile } from "./own-file.ts";
import { type PackageForm, packageChunks, packageForms } from "./package.ts";

/** How the deck is made. */
export interface AnkiOptions extends DeckNoteOptions {
  /** Name of the root deck, `::` between levels; null takes the title of the only note, else "notewright". */
  deck: string | null;
  /** Under which terms the text may be used, for the deck's page. */
  licence: string | null;
  /** Which Ankis can read it. */
  package: PackageForm;
}

const defaults: AnkiOptions = {
  deck: null,
  decks: "tree",
  cards: cardKinds,
  includeFlagged: false,
  namespace: "notewright",
  modified: null,
  vault: null,
  repository: null,
  licence: null,
  package: "legacy",
};

const optionalText = (description: string) => ({ type: ["string", "null"], minLength: 1, default: null, description });

/** A deck of flash cards with subdecks by category, for Anki's File › Import. */
export const ankiExporter: Exporter<AnkiOptions> = defineExporter({
  meta: {
    id: "anki",
    summary: "A deck of flash cards for Anki.",
    extension: ".apkg",
    folder: "",
    needsFindings: () => true,
  },
  options: {
    defaults,
    schema: {
      type: "object",
      properties: {
        deck: optionalText("Name of the root deck; by default the title of the only note, else notewright."),
        decks: {
          enum: ["tree", "one"],
          default: "tree",
          description: "A deck for each category, or one for all; tags name the categories either way.",
        },
        cards: {
          type: "array",
          items: { enum: cardKinds },
          uniqueItems: true,
          default: cardKinds,
          description: "The kinds of cards that are made.",
        },
        includeFlagged: {
          type: "boolean",
          default: false,
          description: "Whether cards are made of text in which an error was found; they are tagged needs-review.",
        },
        namespace: {
          type: "string",
          default: "notewright",
          description: "Set it before the first import if two vaults with equal entry ids go into one collection.",
        },
        modified: {
          type: ["integer", "null"],
          minimum: 0,
          default: null,
          description:
            "When the notes last changed, in seconds since 1970; by default SOURCE_DATE_EPOCH or the time of the commit. Anki updates a note only if this has grown.",
        },
        vault: optionalText("Name of the Obsidian vault that cards link back to."),
        repository: optionalText(
          "Address of the page that shows the vault's folder in a repository, like https://github.com/me/notes/blob/main. Cards link to it.",
        ),
        licence: optionalText("Under which terms the notes may be used, for the deck's description."),
        package: {
          enum: packageForms,
          default: "legacy",
          description: "The form of the package: legacy for every Anki since 2.1, latest for those since 2.1.50.",
        },
      },
      additionalProperties: false,
    },
  },
  *files(input, options) {
    const media = new MediaFolder(input.readAsset);
    const name = rootName(input, options);
    const made = deckNotes(input, options, name, media);
    const modified = made.reduce((latest, { note }) => Math.max(latest, note.modified), 0);
    const deck: Deck = { name, description: description(input, options), notes: made.map(({ note }) => note), modified };
    const file = fileSlug(name, "deck");
    yield { path: `${file}.apkg`, content: packageChunks(deck, media.files, options.package) };
    if (input.memory === undefined) return;
    const cards = new Map(made.map(({ card, note }) => [note.key, card]));
    const remembered = rememberedCards(input.memory.cards, cards);
    yield* changesFiles(file, deckChanges(name, remembered));
    input.memory.keep(remembered);
  },
  isOwn: isOwnFile,
});

function rootName({ catalogue }: ExporterInput, { deck }: AnkiOptions): string {
  const [only, ...others] = catalogue.notes;
  return deckName(deck ?? (others.length === 0 ? only?.title : undefined) ?? "notewright");
}

function description({ catalogue: { notes } }: ExporterInput, { licence, repository }: AnkiOptions): string {
  const [only, ...others] = notes;
  const origin = only !== undefined && others.length === 0 ? only.path : `${notes.length} notes`;
  const from = repository === null ? "" : ` Source: ${repository}.`;
  const terms = licence === null ? "" : ` Licence: ${licence}.`;
  return fieldText(`Made by notewright from ${origin}.${from}${terms}`);
}
