import { filePerEntry } from "../profiles/file-per-entry.ts";
import { listEntries } from "../profiles/list-entries.ts";
import { notePerCategory } from "../profiles/note-per-category.ts";
import { referenceNotes } from "../profiles/reference-notes.ts";
import type { Inference } from "./infer-profile.ts";
import { hasTitle, headingCount, mostFrequent, type NoteShape } from "./note-shape.ts";

const MANY_ITEMS = 10;
const MANY_HEADINGS = 6;
const MOST = 0.7;

/** The structure that most of some notes share. */
export function structureOf(shapes: readonly NoteShape[]): Inference {
  const headings = shapes.flatMap((shape) => shape.headings);
  for (const name of ["bold", "dash"] as const) {
    const items = shapes.flatMap((shape) => shape.items.filter((item) => item.name === name).map(({ below }) => below));
    if (items.length >= MANY_ITEMS && items.length > headings.length * 2) return listVault(items, headings.length, name);
  }
  const headed = shapes.filter((shape) => shape.headings.length > 0);
  const titled = headed.filter(hasTitle);
  if (headed.length > 1 && titled.length >= headed.length * MOST) return titledVault(titled, headed.length);
  return headedVault(shapes, headings);
}

function listVault(items: readonly number[], headings: number, listItem: "bold" | "dash"): Inference {
  const depth = mostFrequent(items.filter((above) => above > 0)) ?? 1;
  const how = listItem === "bold" ? "begin with bold text" : 'are "Name - text"';
  return {
    settings: { ...listEntries, category: { heading: depth }, entry: { listItem, kind: "entry" } },
    evidence: `${items.length} list items ${how}, against ${headings} headings: they are the entries, headings of level ${depth} the categories`,
  };
}

/** Notes with a title each: either a note is an entry with a few sections, or a category with many entries. */
function titledVault(titled: readonly NoteShape[], all: number): Inference {
  const counts = titled.map((shape) => headingCount(shape, 2)).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  const found = `${titled.length} of ${all} notes with headings begin with their only level-1 heading and typically have ${median} of level 2`;
  if (median >= MANY_HEADINGS) {
    return { settings: notePerCategory, evidence: `${found}: each note is a category, level 2 its entries` };
  }
  if (isNumbered(titled)) {
    const settings = { ...filePerEntry, category: { number: true as const } };
    return { settings, evidence: `${found}: each note is an entry, the numbers of their names the tree of categories` };
  }
  return { settings: filePerEntry, evidence: `${found}: each note is an entry, its folder the category` };
}

/** Most names begin with a number of several parts, as those of chapters do. */
function isNumbered(shapes: readonly NoteShape[]): boolean {
  const numbered = shapes.filter(({ path }) => /^\d+\.\d/.test(path.split("/").at(-1) ?? ""));
  return numbered.length > 2 && numbered.length >= shapes.length * MOST;
}

/** Categories are the level that the notes begin with, entries the level that has icons, else the next one in use. */
function headedVault(shapes: readonly NoteShape[], headings: NoteShape["headings"]): Inference {
  const top = mostFrequent(shapes.flatMap((shape) => shape.headings[0]?.depth ?? []));
  const category = top !== null && isTitle(top, shapes) ? top + 1 : top;
  const below = headings.filter(({ depth }) => category !== null && depth > category);
  const withIcons = mostFrequent(below.filter(({ icon }) => icon).map(({ depth }) => depth));
  const next = below.length === 0 ? null : Math.min(...below.map(({ depth }) => depth));
  const entry = withIcons ?? next;
  if (category === null || entry === null) {
    return {
      settings: referenceNotes,
      evidence: "There are too few headings to tell a structure: the profile reference-notes is taken",
    };
  }
  const why = withIcons === null ? "the next ones in use" : "which have the icons";
  return {
    settings: { ...referenceNotes, category: { heading: category }, entry: { heading: entry, kind: "service" } },
    evidence: `${beginning(top as number, shapes)}: headings of level ${category} are the categories, those of level ${entry}, ${why}, the entries`,
  };
}

/** What notes begin with, as a clause. */
function beginning(top: number, shapes: readonly NoteShape[]): string {
  const headed = shapes.filter(({ headings }) => headings.length > 0);
  if (isTitle(top, shapes)) return `The note begins with a title of level ${top}`;
  if (headed.length === 1) return `The note begins with a heading of level ${top}`;
  const those = headed.filter(({ headings }) => headings[0]?.depth === top).length;
  return `${those} of ${headed.length} notes with headings begin with one of level ${top}`;
}

/** In a single note, one heading above categories that each have some entries is the note's title. */
function isTitle(depth: number, [shape, ...others]: readonly NoteShape[]): boolean {
  if (shape === undefined || others.length > 0 || headingCount(shape, depth) !== 1) return false;
  return headingCount(shape, depth + 1) > 1 && headingCount(shape, depth + 2) > headingCount(shape, depth + 1);
}
