import type { ProfileSettings } from "@notewright/schema";
import { filePerEntry } from "../profiles/file-per-entry.ts";
import { listEntries } from "../profiles/list-entries.ts";
import { notePerCategory } from "../profiles/note-per-category.ts";
import { referenceNotes } from "../profiles/reference-notes.ts";
import type { Inference } from "./infer-profile.ts";
import { MANY_HEADINGS, type NoteForm } from "./note-form.ts";
import { headingCount, median, mostFrequent, type NoteShape } from "./note-shape.ts";
import { isOneThing } from "./one-thing.ts";
import type { RepeatedNames } from "./repeated-names.ts";

const MANY_ITEMS = 10;
const SOME_ITEMS = 5;
const MOST = 0.7;

/** The structure that most of some notes share; `forms` are of those with headings. */
export function structureOf(shapes: readonly NoteShape[], forms: readonly NoteForm[], repeated: RepeatedNames): Inference {
  const headings = forms.reduce((sum, { shape }) => sum + shape.headings.length, 0);
  for (const mark of ["bold", "dash"] as const) {
    const below = shapes.flatMap((shape) => namedItems(shape, mark, repeated));
    if (below.length >= MANY_ITEMS && below.length > headings * 2) return listVault(below, headings, mark);
  }
  if (forms.length === 0 && shapes.length > 1) {
    return { settings: filePerEntry, evidence: "No note has a heading: each note is an entry, its folder the category" };
  }
  const [only] = forms;
  if (forms.length === 1 && only !== undefined && isOneThing(only)) return oneEntry(only);
  // One note alone is a title with its entries rather than one entry, unless its headings plainly are parts of it.
  const marked = forms.filter((form) => isLevelled(form) && hasIcons(form));
  const { levelled = [], whole = [] } =
    forms.length === 1
      ? { levelled: forms }
      : Object.groupBy(forms, (form) =>
          isLevelled(form) || marked.some((other) => isPartOf(form, other)) ? "levelled" : "whole",
        );
  const chaptered = levelled.filter(isChaptered).length;
  const isWhole = whole.length > chaptered && whole.length >= (forms.length - chaptered) * MOST;
  const found = isWhole ? noteVault(whole, forms.length) : levelVault(levelled, repeated);
  return found ?? fewHeadings(shapes, headings, repeated);
}

function oneEntry({ count, upper }: NoteForm): Inference {
  const evidence = `Most of ${count} headings of level ${upper} below the title name parts that any text may have: the note is an entry`;
  return { settings: filePerEntry, evidence };
}

/** The depth of the heading above each item whose name is marked so and not repeated; 0 without one. */
function namedItems({ headings, items }: NoteShape, mark: "bold" | "dash", repeated: RepeatedNames): number[] {
  const named = items.filter((item) => item.mark === mark && !repeated.items.has(item));
  return named.map(({ under }) => headings[under]?.depth ?? 0);
}

/** Without a level of entries a short list is the next that can hold some. */
function fewHeadings(shapes: readonly NoteShape[], headings: number, repeated: RepeatedNames): Inference {
  const below = shapes.flatMap((shape) => namedItems(shape, "bold", repeated));
  if (below.length >= SOME_ITEMS) return listVault(below, headings, "bold");
  const evidence = "There are too few headings to tell a structure: the profile reference-notes is taken";
  return { settings: referenceNotes, evidence };
}

function listVault(below: readonly number[], headings: number, listItem: "bold" | "dash"): Inference {
  const depth = mostFrequent(below.filter((above) => above > 0)) ?? 1;
  const how = listItem === "bold" ? "begin with bold text" : 'are "Name - text"';
  return {
    settings: { ...listEntries, category: { heading: depth }, entry: { listItem, kind: "entry" } },
    evidence: `${below.length} list items ${how}, against ${headings} headings: they are the entries, headings of level ${depth} the categories`,
  };
}

/** Whether a note has chapters and no template shared by many notes, which may have unlike headings in its sections. */
export function isChaptered({ hasChapters, hasSharedTemplate }: NoteForm): boolean {
  return hasChapters && !hasSharedTemplate;
}

/** Whether the levels of a note's headings are categories and entries, rather than the note itself being one or the other. */
function isLevelled(form: NoteForm): boolean {
  const { count, hasTemplate, title, unlikeLower, upper } = form;
  if (isChaptered(form)) return true;
  if (title !== null) return title > 1 && upper !== null && !hasTemplate;
  return upper === 1 || (!hasTemplate && unlikeLower >= count);
}

/** Whether a good part of the lower headings has an icon below them, as entries have and sections seldom. */
function hasIcons({ lower, shape }: NoteForm): boolean {
  const marked = shape.headings.filter(({ depth, icon }) => icon && depth === lower).length;
  return marked > 1 && marked * 3 >= headingCount(shape, lower ?? 0);
}

/** Whether a note has one of the categories of which another has several: its title and headings are of the same levels. */
function isPartOf({ hasTemplate, title, upper }: NoteForm, other: NoteForm): boolean {
  return !hasTemplate && title === other.upper && upper === other.lower;
}

/** Each note is one thing: either an entry with a few sections, or a category with many entries. */
function noteVault(forms: readonly NoteForm[], all: number): Inference {
  const middle = median(forms.map(({ unlike }) => unlike));
  const depth = mostFrequent(forms.flatMap(({ upper }) => upper ?? [])) ?? 2;
  const titled = forms.filter(({ title }) => title === 1).length;
  const isAll = forms.every(({ shape, unlike }) => headingCount(shape, depth) === unlike);
  const found = `${titled} of ${all} notes with headings begin with their only level-1 heading and typically have ${middle} of level ${depth}${isAll ? "" : ", repeated names not counted"}`;
  const areMost = (some: readonly NoteForm[]): boolean => some.length * 2 > forms.length;
  if (middle >= MANY_HEADINGS || areMost(forms.filter(({ bearsSections }) => bearsSections))) {
    return { settings: noteCategories(depth), evidence: `${found}: each note is a category, level ${depth} its entries` };
  }
  if (areMost(forms.filter(({ definesParts }) => definesParts))) {
    const settings = noteCategories(depth);
    return {
      settings,
      evidence: `${found}, which the text below defines: each note is a category, level ${depth} its entries`,
    };
  }
  if (isNumbered(forms)) {
    const settings = { ...filePerEntry, category: { number: true as const } };
    return { settings, evidence: `${found}: each note is an entry, the numbers of their names the tree of categories` };
  }
  return { settings: filePerEntry, evidence: `${found}: each note is an entry, its folder the category` };
}

/** Each note a category, headings of a level its entries. */
export function noteCategories(depth: number): ProfileSettings {
  return depth === 2 ? notePerCategory : { ...notePerCategory, entry: { heading: depth, kind: "entry" } };
}

/** Headings of one level are the categories, those of a lower one their entries. */
export function levelEntries(category: number, entry: number): ProfileSettings {
  return { ...referenceNotes, category: { heading: category }, entry: { heading: entry, kind: "service" } };
}

/** Most names begin with a number of several parts, as those of chapters do. */
function isNumbered(forms: readonly NoteForm[]): boolean {
  const numbered = forms.filter(({ shape }) => /^\d+\.\d/.test(shape.path.split("/").at(-1) ?? ""));
  return numbered.length > 2 && numbered.length >= forms.length * MOST;
}

/**
 * Categories are chapters, else the level that the notes begin with; entries the level that has icons, else the next one with names of
 * its own. Null where there is none.
 */
function levelVault(forms: readonly NoteForm[], repeated: RepeatedNames): Inference | null {
  // A note alone has no others to go by: a few chapters with a few more entries are enough.
  const hasParts = (form: NoteForm): boolean =>
    isChaptered(form) || (forms.length === 1 && form.count > 1 && form.unlikeLower > form.count);
  const category = mostFrequent(forms.flatMap((form) => (hasParts(form) ? form.upper : form.title) ?? form.upper ?? []));
  const below = forms
    .flatMap(({ shape }) => shape.headings)
    .filter((heading) => category !== null && heading.depth > category && !repeated.headings.has(heading));
  const withIcons = mostFrequent(below.filter(({ icon }) => icon).map(({ depth }) => depth));
  const next = below.length === 0 ? null : Math.min(...below.map(({ depth }) => depth));
  const entry = withIcons ?? next;
  const above = category === null ? 0 : forms.reduce((sum, { shape }) => sum + headingCount(shape, category), 0);
  const found = below.filter(({ depth }) => depth === entry).length;
  if (category !== null && above > forms.length && withIcons === null && found * 2 < above) {
    return {
      settings: noteCategories(category),
      evidence: `${above} headings of level ${category} hold few or only repeated ones: they are the entries, each note a category`,
    };
  }
  if (category === null || entry === null) return null;
  const why = withIcons === null ? "the next ones in use" : "which have the icons";
  return {
    settings: levelEntries(category, entry),
    evidence: `${beginning(forms, category)}: headings of level ${category} are the categories, those of level ${entry}, ${why}, the entries`,
  };
}

/** What notes begin with, as a clause. */
function beginning(forms: readonly NoteForm[], category: number): string {
  const first = forms.flatMap(({ shape }) => shape.headings[0]?.depth ?? []);
  const [only] = first;
  if (only !== undefined && first.length === 1)
    return `The note begins with a ${only < category ? "title" : "heading"} of level ${only}`;
  const depth = mostFrequent(first);
  const those = first.filter((each) => each === depth).length;
  return `${those} of ${first.length} notes of this shape begin with a heading of level ${depth}`;
}
