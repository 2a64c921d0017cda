import type { CardKind } from "./card-kinds.ts";

/** A piece of an answer: the exporter's `content` of this id, under its heading if it is a section. */
export interface FlashContent {
  /** Id of the entry or of one of its sections. */
  id: string;
  /** Name of the section; null for the entry's own text. */
  heading: string | null;
  /** Blocks of it from `from` on, before `to`; all where they are left out. */
  from?: number;
  to?: number;
  /** "first": of the last block only the first statement, as it is long; "rest": of the first block only what comes after that. */
  part?: "first" | "rest";
}

/** What all flash notes have. */
interface FlashBase {
  /** By what a deck recognises the note again: it does not depend on texts, and lives on when the entry is renamed. */
  key: string;
  /** Id of the entry, category or comparison that it is about. */
  about: string;
  /** What it says, where it is about one statement of several: by it the statement is known again. */
  said?: string;
  /** Names of category and, for members, group: the path from the deck down. */
  path: string[];
  /** Tags of the entry and of its note, as written. */
  tags: string[];
  /** Id of the catalogue's note that it comes from. */
  note: string;
  /** Text of the heading that it stands under; null where it is the note itself. */
  heading: string | null;
  /** Whether an error was found in what it says: it is to be looked at. */
  isFlagged: boolean;
}

/** What is asked about one entry: the kinds of cards for which it has sound material. */
export interface EntryFlash extends FlashBase {
  type: "entry";
  cards: ("name-description" | "description-name" | "icon-name" | "acronym-expansion")[];
  name: string;
  /** All that it is called: none of it may stand beside a question that asks for the name. */
  names: string[];
  acronym: string | null;
  expansion: string | null;
  /** What the heading says of it in parentheses: it tells two of one name apart. */
  qualifier: string | null;
  /** Asset id of an icon that exists, or null. Other entries may have the same picture unless `cards` has "icon-name". */
  icon: string | null;
  /** What it is, in a sentence without its names; null without such a sentence. */
  prompt: string | null;
  /** What makes the answer: the first block that says more than the name. */
  answer: FlashContent[];
  /** The rest, for whoever wants to read on. */
  details: FlashContent[];
}

/** A question with one answer. */
export interface QuestionFlash extends FlashBase {
  type: "question";
  card: "use-case" | "comparison" | "category" | "question";
  /** What kind of question it is, or what it is about. */
  label: string;
  question: string;
  /** The names that are masked in it. */
  names: string[];
  /** What there is to choose from; empty where nothing is given. */
  choices: string[];
  /** The answer, or the parts of it. */
  answers: string[];
  /** For whoever wants to read on. */
  details: FlashContent[];
}

/** A sentence in which a word or a number is hidden. */
export interface ClozeFlash extends FlashBase {
  type: "cloze";
  card: "fact";
  /** What the sentence is about. */
  name: string;
  /** Whether it says nothing without the name, as "It has […] strings" does. */
  isOfName: boolean;
  spans: { text: string; isHidden: boolean }[];
}

/** What is asked, format-neutral: an exporter turns it into an Anki note or a quiz. */
export type FlashNote = EntryFlash | QuestionFlash | ClozeFlash;

/** The kinds of cards that a flash note has. */
export function cardsOf(note: FlashNote): readonly CardKind[] {
  return note.type === "entry" ? note.cards : [note.card];
}
