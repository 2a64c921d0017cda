import { cardKinds } from "@notewright/cards";

/** JSON Schema of the exporter's options, as the config has them. */
export const ankiOptionsSchema: Record<string, unknown> = {
  type: "object",
  properties: {
    deck: {
      type: ["string", "null"],
      minLength: 1,
      default: null,
      description: "Name of the root deck; by default the title of the only note, else notewright.",
    },
    decks: {
      enum: ["category", "single"],
      default: "category",
      description: "category: a deck for each category below the root; single: one deck, categories are tags only.",
    },
    cards: {
      type: "array",
      items: { enum: [...cardKinds] },
      default: [...cardKinds],
      description: "The kinds of cards to make; by default all that there is sound material for.",
    },
    includeFlagged: {
      type: "boolean",
      default: false,
      description: "Whether text with an open error makes cards too; their notes are tagged needs-review.",
    },
    licence: {
      type: ["string", "null"],
      default: null,
      description: "Terms of the deck, for its description; by default what the frontmatter's licence says.",
    },
    vault: {
      type: ["string", "null"],
      minLength: 1,
      default: null,
      description: "Name of the vault in Obsidian: cards then link back to their heading in it.",
    },
    repository: {
      type: ["string", "null"],
      pattern: "^https?://",
      default: null,
      description: "Address under which the vault's root lies on the web: cards then link back to their heading there.",
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
};
