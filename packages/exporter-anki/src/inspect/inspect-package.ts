import { type InspectedCollection, type InspectedNoteType, readCollection } from "./collection-file.ts";
import { type PackageForm, readPackage } from "./package-file.ts";
import { packageProblems } from "./problems.ts";
import { type InspectedQuestion, questionsOf } from "./questions.ts";

/** What a package holds, for people and programs. */
export interface PackageContent {
  /** The member that holds the collection, by which Anki's versions differ. */
  form: PackageForm;
  notes: number;
  cards: number;
  noteTypes: (InspectedNoteType & { notes: number })[];
  /** Decks that have cards, by name. */
  decks: { name: string; cards: number }[];
  media: { name: string; bytes: number | null }[];
  tags: string[];
  /** What the cards ask. */
  questions: InspectedQuestion[];
  /** Sentences. */
  problems: string[];
}

/** Looks into an .apkg of any form. Damage is a `UserError` that names `file`; `now` is in milliseconds. */
export function inspectPackage(bytes: Uint8Array, file: string, now: number): PackageContent {
  const found = readPackage(bytes, file);
  const collection = readCollection(found.collection, file);
  const { cards, decks, noteTypes, notes } = collection;
  const questions = questionsOf(collection);
  const used = Map.groupBy(notes, ({ noteType }) => noteType);
  return {
    form: found.form,
    notes: notes.length,
    cards: cards.length,
    noteTypes: noteTypes.flatMap((type) => {
      const count = used.get(type.id)?.length ?? 0;
      return count === 0 ? [] : { ...type, notes: count };
    }),
    decks: cardsByDeck(cards, decks),
    media: Array.from(found.media, ([member, name]) => ({ name, bytes: found.members.get(member) ?? null })),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].sort(),
    questions,
    problems: packageProblems(found, collection, questions, now),
  };
}

function cardsByDeck(cards: InspectedCollection["cards"], decks: InspectedCollection["decks"]): PackageContent["decks"] {
  const counts = Map.groupBy(cards, ({ deck }) => decks.get(deck) ?? String(deck));
  return Array.from(counts, ([name, own]) => ({ name, cards: own.length })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
