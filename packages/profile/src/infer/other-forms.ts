import type { ProfileSettings } from "@notewright/schema";
import { isDiaryNote } from "../diary-note.ts";
import { isGuideNote } from "../guide-note.ts";
import { filePerEntry } from "../profiles/file-per-entry.ts";
import type { Exception } from "./exceptions.ts";
import type { Inference } from "./infer-profile.ts";
import { MANY_HEADINGS, type NoteForm } from "./note-form.ts";
import { patternsOf } from "./note-patterns.ts";
import type { NoteShape } from "./note-shape.ts";
import { isChaptered, levelEntries, noteCategories } from "./structure.ts";

/** So many notes with the same headings are enough to see that each is an entry. */
const SOME_NOTES = 3;
/** One title and one more heading of its level are no chapters. */
const SOME_CHAPTERS = 3;
/** So many headings with the same sections are no chance. */
const SOME_ENTRIES = 3;

/** A structure that the headings of a note show by themselves. */
interface Reading {
  settings: ProfileSettings;
  /** A sentence without its end, to be followed by the names of the notes. */
  why: string;
}

/** Notes whose headings plainly show another structure than the main one. */
export function otherForms(forms: readonly NoteForm[], main: Inference, shapes: readonly NoteShape[]): Exception[] {
  // Numbers of files are the author's own word on what is inside what.
  if (typeof main.settings.category === "object" && "number" in main.settings.category) return [];
  const alike = forms.filter((form) => form.hasTemplate && !isChaptered(form)).length;
  const readings = Map.groupBy(
    forms.flatMap((form) => {
      const reading = readingOf(form, main, alike >= SOME_NOTES);
      return reading === null || isSame(reading.settings, main.settings, form) ? [] : [{ form, reading }];
    }),
    ({ reading }) => reading.why,
  );
  return Array.from(readings.values(), (found): Exception => {
    const { settings, why } = (found[0] as (typeof found)[number]).reading;
    const notes = found.map(({ form }) => form.shape);
    const files = patternsOf(notes, shapes);
    return { notes, files, category: "own", inference: { settings, evidence: `${why}: so in ${files.join(", ")}` } };
  });
}

/** What a note's headings show, null where that is not plain; `haveTemplate` says whether some notes have their headings in common. */
function readingOf(form: NoteForm, main: Inference, haveTemplate: boolean): Reading | null {
  const { bearsSections, count, hasTemplate, lower, shape, title, unlike, unlikeLower, upper } = form;
  if (isDiaryNote(shape.path)) return { settings: filePerEntry, why: "Notes named by a date are each an entry" };
  if (upper === null || isGuideNote(shape.path)) return null;
  const areEntries = main.settings.id === filePerEntry.id;
  if (isChaptered(form)) {
    if (!areEntries || lower === null || unlikeLower < MANY_HEADINGS || (title === null && count < SOME_CHAPTERS)) return null;
    return {
      settings: levelEntries(upper, lower),
      why: `Several headings of level ${lower} below each of level ${upper} are entries, and those above them categories`,
    };
  }
  if (hasTemplate) {
    if (!haveTemplate) return null;
    return { settings: filePerEntry, why: "Notes that have their headings in common are each an entry" };
  }
  if (title === null && upper === 1 && unlike >= MANY_HEADINGS && unlikeLower * 2 < count) {
    return { settings: noteCategories(1), why: "Many headings of level 1 are entries, and the note their category" };
  }
  if (title !== 1) return null;
  const settings = noteCategories(upper);
  if (bearsSections && count >= SOME_ENTRIES) {
    return {
      settings,
      why: `Headings of level ${upper} with the same sections or fields are entries, and the note their category`,
    };
  }
  if ((areEntries && !haveTemplate) || unlike < MANY_HEADINGS) return null;
  return { settings, why: `Many headings of level ${upper} that no other note has are entries, and the note their category` };
}

/** Whether two profiles mean the same in a note: its title is a heading too. */
function isSame(a: ProfileSettings, b: ProfileSettings, { title }: NoteForm): boolean {
  const [one, other] = [a, b].map(({ category, entry }) => {
    const isTitle = typeof category === "object" && "heading" in category && category.heading === title;
    const level = typeof entry === "object" && "heading" in entry ? entry.heading : entry;
    return JSON.stringify([isTitle ? { note: true } : category, level]);
  });
  return one === other;
}
