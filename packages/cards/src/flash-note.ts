/** The kinds of cards that can be made of an entry. */
export type CardTemplate = "name-description" | "icon-name";

/** A piece of an answer: the exporter's `content` of this id, under its heading if it is a section. */
export interface FlashContent {
  /** Id of the entry or of one of its sections. */
  id: string;
  /** Name of the section; null for the entry's own text. */
  heading: string | null;
}

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
  /** What the heading says of it in parentheses: it tells two of one name apart. */
  qualifier: string | null;
  /** Asset id of an icon that exists, or null. Other entries may have the same picture unless `templates` has "icon-name". */
  icon: string | null;
  /** Names of category and, for members, group: the path from the deck down. */
  path: string[];
  /** Tags of the entry and of its note, as written. */
  tags: string[];
  /** Path of the note it comes from, from the vault root. */
  source: string;
  /** What makes the answer: the parts up to the first one that says more than the name. */
  answer: FlashContent[];
  /** The parts after the answer, for whoever wants to read on. */
  details: FlashContent[];
  templates: CardTemplate[];
}
