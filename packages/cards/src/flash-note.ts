import type { Root } from "mdast";

/** The kinds of cards, as a user chooses among them; "acronym" is asked in both directions. */
export const cardKinds = [
  "name-description",
  "description-name",
  "icon-name",
  "acronym",
  "use-case",
  "comparison",
  "category",
  "question",
  "cloze",
] as const;

/** A kind of card. */
export type CardKind = (typeof cardKinds)[number];

/** A piece of parsed content, under its heading if it is a section. */
export interface FlashContent {
  heading: string | null;
  content: Root;
}

/** What all flash notes have. */
interface FlashNoteBase {
  /** By which a deck recognises the note again: it does not change when text is corrected. */
  key: string;
  /** Keys that the note had under former ids of its entry, oldest first. */
  formerKeys: string[];
  /** Names of category and, for members, group: the path from the deck down. */
  path: string[];
  /** Tags of the entry and of its note, as written. */
  tags: string[];
  /** Path of the note it comes from, from the vault root. */
  source: string;
  /** Heading of the note under which it stands; null where it stands under none that is known. */
  heading: string | null;
  /** Whether text that it was made of has an open error. */
  flagged: boolean;
}

/** What is asked about one entry by its names. `cards` lists only those for which the entry has sound material. */
export interface EntryFlashNote extends FlashNoteBase {
  type: "entry";
  name: string;
  acronym: string | null;
  expansion: string | null;
  /** What tells it from others of its name: what the heading says in parentheses, else its category. */
  qualifier: string | null;
  /** Asset id of an icon that exists, or null. Other entries may have the same picture unless `cards` has "icon-name". */
  icon: string | null;
  /** The first statement that says more than the name. */
  answer: FlashContent[];
  /** What the entry says besides, for whoever wants to read on. */
  details: FlashContent[];
  /** The description without the entry's names; null where nothing telling is left. */
  clue: string | null;
  /** What it is used for, without its names. */
  useCases: string[];
  cards: CardKind[];
}

/** A question with its answer, in plain text. */
export interface QuestionFlashNote extends FlashNoteBase {
  type: "question";
  card: "comparison" | "category" | "question";
  question: string;
  /** What can be chosen among; empty for an open question. */
  choices: string[];
  /** Lines of the answer. */
  answer: string[];
  /** Further lines. */
  details: string[];
}

/** A gap in a sentence. */
export interface ClozeGap {
  /** Names the gap in its note, also after a correction elsewhere in the sentence. */
  key: string;
  text: string;
  /** From 1; the gaps of one number are asked together. */
  number: number;
}

/** A sentence with gaps, in plain text. */
export interface ClozeFlashNote extends FlashNoteBase {
  type: "cloze";
  /** Name of what the sentence is about. */
  title: string;
  parts: (string | ClozeGap)[];
}

/** What can be asked, format-neutral: an exporter turns it into an Anki note or a quiz. */
export type FlashNote = EntryFlashNote | QuestionFlashNote | ClozeFlashNote;
