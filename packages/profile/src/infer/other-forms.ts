import type { ProfileSettings } from "@notewright/schema";
import { isDiaryNote } from "../diary-note.ts";
import { isGuideNote } from "../guide-note.ts";
import { filePerEntry } from "../profiles/file-per-entry.ts";
import { referenceNotes } from "../profiles/reference-notes.ts";
import type { Exception } from "./exceptions.ts";
import type { Inference } from "./infer-profile.ts";
import { MANY_HEADINGS, type NoteForm } from "./note-form.ts";
import { patternsOf } from "./note-patterns.ts";
import type { NoteShape } from "./note-shape.ts";
import type { RepeatedNames } from "./repeated-names.ts";
import { isChaptered, levelEntries, noteCategories, structureOf } from "./structure.ts";

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
export function otherForms(
  forms: readonly NoteForm[],
  main: Inference,
  shapes: readonly NoteShape[],
  repeated: RepeatedNames,
): Exception[] {
  // Numbers of files are the author's own word on what is inside what.
  if (typeof main.settings.category === "object" && "number" in main.settings.category) return [];
  const alike = forms.filter((form) => form.hasTemplate && !isChaptered(form)).length;
  const readings = Map.groupBy(
    forms.flatMap((form) => {
      const reading = readingOf(form, main, alike >= SOME_NOTES) ?? readingAlone(form, main, repeated);
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
  const { bearsSections, count, definesParts, hasTemplate, lower, shape, title, unlike, unlikeLower, upper } = form;
  if (isDiaryNote(shape.path)) return { settings: filePerEntry, why: "Notes named by a date are each an entry" };
  if (upper === null || isGuideNote(shape.path)) return null;
  const areEntries = main.settings.id === filePerEntry.id;
  if (isChaptered(form)) {
    if (
      !(areEntries || hasTopCategories(main)) ||
      lower === null ||
      unlikeLower < MANY_HEADINGS ||
      (title === null && upper === 1 && count < SOME_CHAPTERS)
    )
      return null;
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
  if (definesParts && count >= SOME_ENTRIES) {
    return {
      settings,
      why: `Headings of level ${upper} that the text below them defines are entries, and the note their category`,
    };
  }
  if ((areEntries && !haveTemplate) || unlike < MANY_HEADINGS) return null;
  return { settings, why: `Many headings of level ${upper} that no other note has are entries, and the note their category` };
}

/** Whether headings of level 1 are categories: then one that is the title of chapters would be their only one. */
function hasTopCategories({ settings: { category, id } }: Inference): boolean {
  return id === referenceNotes.id && typeof category === "object" && "heading" in category && category.heading === 1;
}

/** What a note would be alone, where the main structure finds no entry in it that this finds many of; null for others. */
function readingAlone(form: NoteForm, main: Inference, repeated: RepeatedNames): Reading | null {
  const { settings } = structureOf([form.shape], [form], repeated);
  if (isGuideNote(form.shape.path) || entryCount(form, main.settings, repeated) > 0) return null;
  if (entryCount(form, settings, repeated) < MANY_HEADINGS) return null;
  return { settings, why: `Some notes have no entries as the others have them, but many ${namedAs(settings)}` };
}

/** How many headings or items of names that are not repeated a profile takes for entries; a note that is an entry is one. */
function entryCount({ shape, title }: NoteForm, { entry }: ProfileSettings, { headings, items }: RepeatedNames): number {
  if (typeof entry !== "object" || Array.isArray(entry)) return 0;
  if ("heading" in entry) {
    return shape.headings.filter((each) => each.depth === entry.heading && each.depth !== title && !headings.has(each)).length;
  }
  if ("listItem" in entry) return shape.items.filter((each) => each.mark === entry.listItem && !items.has(each)).length;
  return 1;
}

function namedAs({ category, entry }: ProfileSettings): string {
  if (typeof entry !== "object" || !("heading" in entry)) return "items with a name";
  const above = typeof category === "object" && "heading" in category ? ` below those of level ${category.heading}` : "";
  return `headings of level ${entry.heading}${above}`;
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
