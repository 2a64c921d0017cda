import type { NoteForm } from "./note-form.ts";

const MOST = 2 / 3;

/** "Growing", "Cooking with it": what is done with a thing, or a thing itself. */
const GERUND = /^\p{L}+ing(?: |$)/u;

/**
 * Whether the headings of a note are parts of one thing that its title names: most could stand in any text, or tell what is done with
 * what the first sentence defines. A note whose headings hold more than they are is about those.
 */
export function isOneThing({ count, shape, title, unlikeLower, upper }: NoteForm): boolean {
  if (title === null || count < 2 || unlikeLower > count) return false;
  const parts = shape.headings.filter(
    ({ depth, isPart, name }) => depth === upper && (isPart || (shape.isDefined && GERUND.test(name))),
  );
  return parts.length >= count * MOST;
}
