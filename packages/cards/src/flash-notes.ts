import { type CardRequest, cardSource } from "./card-source.ts";
import { categoryNote } from "./category-notes.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { entryNote } from "./entry-notes.ts";
import { factNotes } from "./fact-notes.ts";
import type { FlashNote } from "./flash-note.ts";
import { withoutGivenAway } from "./given-away.ts";
import { withOneAnswer } from "./one-answer.ts";
import { questionNote } from "./question-notes.ts";
import { useCaseNotes } from "./use-case-notes.ts";

/**
 * What can be asked about a catalogue, in its order: about each entry but groups, each comparison, and each category. Only what has sound
 * material is asked; what an error was found in is flagged, and is for the caller to leave out.
 */
export function flashNotes(request: CardRequest): FlashNote[] {
  const source = cardSource(request);
  const { categories, comparisons, entries } = request.catalogue;
  const notes = [
    ...entries.flatMap((entry): FlashNote[] => {
      if (entry.kind === "group") return [];
      const question = questionNote(entry, source);
      if (question !== null) return [question];
      return [entryNote(entry, source) ?? [], useCaseNotes(entry, source), factNotes(entry, source)].flat();
    }),
    ...comparisons.flatMap((comparison) => comparisonNotes(comparison, source)),
    ...categories.flatMap((category) => categoryNote(category, source) ?? []),
  ];
  return withOneAnswer(withoutGivenAway(notes, source), source);
}
