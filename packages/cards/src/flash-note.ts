/** The kinds of cards that can be made of an entry. */
export type CardTemplate = "name-description" | "icon-name";

/**
 * What is asked about one entry, format-neutral: an exporter turns it into an Anki note or a quiz. `templates` lists only the
 * cards for which the entry has sound material.
 */
export interface FlashNote {
  /** Id of the entry: the key by which a deck recognises the note again. */
  key: string;
  name: string;
  acronym: string | null;
  expansion: string | null;
  /** Asset id of an icon that exists, or null. */
  icon: string | null;
  /** Names of category and, for members, group: the path from the deck down. */
  path: string[];
  tags: string[];
  /** Ids whose `content` makes the answer: the entry itself, then its sections. */
  content: string[];
  templates: CardTemplate[];
}
