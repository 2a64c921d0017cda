import type { CardSource } from "./card-source.ts";
import type { FlashNote } from "./flash-note.ts";

/**
 * The notes without those whose question stands in the deck with another answer, and without repetitions. What people may have already
 * stays, and is flagged where its question has several answers.
 */
export function withOneAnswer(notes: readonly FlashNote[], source: CardSource): FlashNote[] {
  const answers = new Map<string, Set<string>>();
  for (const { answer, question } of notes.flatMap(asked)) {
    const all = answers.get(question);
    if (all === undefined) answers.set(question, new Set([answer]));
    else all.add(answer);
  }
  const seen = new Set<string>();
  return notes.flatMap((note): FlashNote[] => {
    if (note.type === "entry") return [note];
    const questions = asked(note).map(({ question }) => question);
    const isShipped = source.wasShipped(note.key, note.card);
    const isRepeated = questions.some((question) => seen.has(question));
    for (const question of questions) seen.add(question);
    const isAmbiguous = questions.some((question) => (answers.get(question)?.size ?? 0) > 1);
    if (!isAmbiguous) return isRepeated && !isShipped ? [] : [note];
    return isShipped ? [{ ...note, isFlagged: true }] : [];
  });
}

/** What stands on the front of a note's cards where that is text, and what on the back, whatever the letter case. */
function asked(note: FlashNote): { question: string; answer: string }[] {
  const side = (...texts: readonly string[]): string => texts.join("\n").replace(/\s+/g, " ").toLowerCase();
  switch (note.type) {
    case "entry":
      return note.prompt === null || !note.cards.includes("description-name")
        ? []
        : [{ question: side(note.prompt), answer: side(note.name) }];
    case "question":
      return [{ question: side(note.question, ...note.choices), answer: side(note.answers.join("\n")) }];
    case "cloze": {
      const shown = note.spans.map(({ isHidden, text }) => (isHidden ? "[…]" : text)).join("");
      const hidden = note.spans.flatMap(({ isHidden, text }) => (isHidden ? text : []));
      return [{ question: side(note.name, shown), answer: side(hidden.join("\n")) }];
    }
  }
}
