import type { ProfileSettings } from "@notewright/schema";
import { builtInSettings } from "./built-in.ts";
import { ProfileSet } from "./profile-set.ts";
import { filePerEntry } from "./profiles/file-per-entry.ts";
import { listEntries } from "./profiles/list-entries.ts";
import { notePerCategory } from "./profiles/note-per-category.ts";
import { referenceNotes } from "./profiles/reference-notes.ts";
import { resolveProfile } from "./resolve-profile.ts";

/** What of a note tells its structure. */
export interface NoteShape {
  /** Depth of each heading, and whether an image follows it before any text, in order. */
  headings: readonly { depth: number; icon: boolean }[];
  /** For each list item that begins with bold text, outside of other lists, the depth of the heading above it; 0 without one. */
  boldItems: readonly number[];
}

/** A profile made for a vault, and what speaks for it. */
export interface InferredProfile {
  /** As a config would say it. */
  settings: ProfileSettings;
  profiles: ProfileSet;
  /** One sentence. */
  evidence: string;
}

const MANY_ITEMS = 10;
const MANY_HEADINGS = 6;
const MOST = 0.7;

/** The structure that most of a vault's notes share. */
export function inferProfile(shapes: readonly NoteShape[]): InferredProfile {
  const { evidence, settings } = inferSettings(shapes);
  return { settings, profiles: new ProfileSet(resolveProfile(settings, builtInSettings)), evidence };
}

interface Inference {
  settings: ProfileSettings;
  evidence: string;
}

function inferSettings(shapes: readonly NoteShape[]): Inference {
  const headings = shapes.flatMap((shape) => shape.headings);
  const items = shapes.flatMap(({ boldItems }) => boldItems);
  if (items.length >= MANY_ITEMS && items.length > headings.length * 2) return listVault(items, headings.length);
  const headed = shapes.filter((shape) => shape.headings.length > 0);
  const titled = headed.filter((shape) => shape.headings[0]?.depth === 1 && count(shape, 1) === 1);
  if (headed.length > 1 && titled.length >= headed.length * MOST) return titledVault(titled, headed.length);
  return headedVault(shapes, headings);
}

function listVault(items: readonly number[], headings: number): Inference {
  const depth = mostFrequent(items.filter((above) => above > 0)) ?? 1;
  return {
    settings: { ...listEntries, category: { heading: depth } },
    evidence: `${items.length} list items begin with bold text, against ${headings} headings: they are the entries, headings of level ${depth} the categories`,
  };
}

/** Notes with a title each: either a note is an entry with a few sections, or a category with many entries. */
function titledVault(titled: readonly NoteShape[], all: number): Inference {
  const counts = titled.map((shape) => count(shape, 2)).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  const found = `${titled.length} of ${all} notes with headings begin with their only level-1 heading and have ${median} of level 2 in the middle`;
  return median >= MANY_HEADINGS
    ? { settings: notePerCategory, evidence: `${found}: each note is a category, level 2 its entries` }
    : { settings: filePerEntry, evidence: `${found}: each note is an entry, its folder the category` };
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
  const why = withIcons === null ? "is the next one in use" : "has the icons";
  return {
    settings: {
      ...referenceNotes,
      category: { heading: category },
      entry: { heading: entry, kind: "service" },
    },
    evidence: `Most notes begin with a heading of level ${category}, the categories; level ${entry} ${why}: the entries`,
  };
}

/** In a single note, one heading above categories that each have some entries is the note's title. */
function isTitle(depth: number, [shape, ...others]: readonly NoteShape[]): boolean {
  if (shape === undefined || others.length > 0 || count(shape, depth) !== 1) return false;
  return count(shape, depth + 1) > 1 && count(shape, depth + 2) > count(shape, depth + 1);
}

function count({ headings }: NoteShape, depth: number): number {
  return headings.filter((heading) => heading.depth === depth).length;
}

/** The number that occurs most often, the smaller of two that occur equally often; null of none. */
function mostFrequent(numbers: readonly number[]): number | null {
  const groups = [...Map.groupBy(numbers, (number) => number)].sort(
    ([a, all], [b, others]) => others.length - all.length || a - b,
  );
  return groups[0]?.[0] ?? null;
}
