import { clozeNotes } from "./cloze-notes.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { entryNotes } from "./entry-notes.ts";
import { flashContext } from "./flash-context.ts";
import type { FlashNote } from "./flash-note.ts";
import { defaultFlashOptions, type FlashInput, type FlashOptions } from "./flash-options.ts";
import { categoryNotes, questionNotes } from "./question-notes.ts";

/**
 * The flash notes of a catalogue: of its entries, questions, comparisons and categories, then sentences with gaps, each in the order of the
 * catalogue. What has no sound material for any wanted card is left out, and so is what is made of text with an open error.
 */
export function flashNotes(input: FlashInput, options: Partial<FlashOptions> = {}): FlashNote[] {
  const context = flashContext(input, { ...defaultFlashOptions, ...options });
  return [
    ...entryNotes(context),
    ...questionNotes(context),
    ...comparisonNotes(context),
    ...categoryNotes(context),
    ...clozeNotes(context),
  ];
}
