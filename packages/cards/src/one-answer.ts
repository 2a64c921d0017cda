import type { CardKind } from "./card-kinds.ts";
import type { CardSource } from "./card-source.ts";
import { cardsOf, type EntryFlash, type FlashNote } from "./flash-note.ts";
import { keptCards } from "./kept-cards.ts";
import { MASK } from "./mask.ts";

/** The two sides of a card in a form in which those can be compared that look alike to a learner. */
interface Asked {
  card: CardKind;
  question: string;
  answer: string;
}

/**
 * The notes without those cards whose question stands in the deck with another answer, be it on a card of another kind, and without
 * repetitions. What people may have already stays, and is flagged where its question has several answers.
 */
export function withOneAnswer(notes: readonly FlashNote[], source: CardSource): FlashNote[] {
  const asked = notes.map((note) => askedBy(note, source));
  const answers = new Map<string, Set<string>>();
  for (const { answer, question } of asked.flat()) {
    const all = answers.get(question);
    if (all === undefined) answers.set(question, new Set([answer]));
    else all.add(answer);
  }
  const isAmbiguous = ({ question }: Asked): boolean => (answers.get(question)?.size ?? 0) > 1;
  const seen = new Set<string>();
  return notes.flatMap((note, index): FlashNote[] => {
    const own = asked[index] ?? [];
    const isUnwanted = (each: Asked): boolean => isAmbiguous(each) || seen.has(each.question);
    const unwanted = new Set(own.filter(isUnwanted).map(({ card }) => card));
    for (const { question } of own) seen.add(question);
    const kept = keptCards(note, (card) => unwanted.has(card), source);
    if (kept === null) return [];
    const cards = cardsOf(kept);
    const isFlagged = kept.isFlagged || own.some((each) => cards.includes(each.card) && isAmbiguous(each));
    return [{ ...kept, isFlagged }];
  });
}

/** What stands on the fronts of a note's cards where that is text, and what is meant by it. */
function askedBy(note: FlashNote, { entries }: CardSource): Asked[] {
  switch (note.type) {
    case "entry":
      return note.cards.flatMap((card) => askedOfEntry(note, card));
    case "question": {
      const answer = note.card === "use-case" ? [entries.get(note.about)?.name ?? note.about] : note.answers;
      return [{ card: note.card, question: side(note.question, ...note.choices), answer: side(...answer) }];
    }
    case "cloze": {
      const shown = note.spans.map(({ isHidden, text }) => (isHidden ? MASK : text)).join("");
      const hidden = note.spans.flatMap(({ isHidden, text }) => (isHidden ? text : []));
      // The name stands above it, but a sentence that speaks of something else is not answered by that.
      const question = note.isOfName ? side(note.name, shown) : side(shown);
      return [{ card: note.card, question, answer: side(...hidden) }];
    }
  }
}

function askedOfEntry(note: EntryFlash, card: EntryFlash["cards"][number]): Asked[] {
  const { about, acronym, expansion, name, prompt, qualifier } = note;
  switch (card) {
    case "name-description":
      return [{ card, question: side(name, qualifier ?? ""), answer: about }];
    case "description-name":
      return [{ card, question: side(prompt ?? ""), answer: side(name) }];
    case "acronym-expansion":
      return [
        { card, question: side("what it stands for", acronym ?? ""), answer: side(expansion ?? "") },
        { card, question: side("what it is for short", expansion ?? ""), answer: side(acronym ?? "") },
      ];
    case "icon-name":
      return [];
  }
}

/** Texts whatever their letter case, blanks and closing marks. */
function side(...texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .normalize("NFC")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/[.,;:!?…]+$/, "")
        .toLowerCase(),
    )
    .join("\n");
}
