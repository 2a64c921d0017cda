import { isGuideNote } from "../guide-note.ts";
import type { NoteShape } from "./note-shape.ts";

/**
 * Notes at the root of the vault that lead through the others or tell how they are kept, by their names. They describe nothing themselves,
 * unless half of what the vault holds stands in them.
 */
export function guidesOf(shapes: readonly NoteShape[]): NoteShape[] {
  const guides = shapes.filter(({ path }) => !path.includes("/") && isGuideNote(path));
  return extentOf(guides) * 2 <= extentOf(shapes) ? guides : [];
}

/** How much notes hold: their headings, one at least. */
function extentOf(notes: readonly NoteShape[]): number {
  return notes.reduce((sum, { headings }) => sum + Math.max(1, headings.length), 0);
}
