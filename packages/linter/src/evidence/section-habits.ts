import { type ParsedNote, type Part, sectionsBelow, wholeEntry } from "@notewright/parser";
import { isDiaryNote, isGuideNote } from "@notewright/profile";
import { requirementKind } from "../entry-kind.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** A section that nearly all entries of a place have. */
interface SectionHabit {
  /** As most of them write it. */
  title: string;
  /** Entries that have it, and those that could. */
  having: readonly { note: ParsedNote; section: Part }[];
  count: number;
}

/** Entries of a kind in one note, or in one folder where notes are entries, and the sections that nearly all of them have. */
interface Siblings {
  entries: readonly { note: ParsedNote; entry: Part; titles: ReadonlySet<string> }[];
  habits: readonly SectionHabit[];
}

/** So many must have a section before it is missed elsewhere. */
const LEAST = 4;
const SHARE = 0.8;

/** Groups of entries that are alike in their sections. The profile's own rules for a kind's sections leave that kind out. */
export function sectionHabits({ notes }: Vault): readonly Siblings[] {
  const groups = new Map<string, { note: ParsedNote; entry: Part; titles: Set<string> }[]>();
  for (const note of notes) {
    for (const entry of viewOf(note).entries) {
      const kind = requirementKind(entry);
      if (entry.kind !== "entry" || kind === null || note.profile.sections[kind] !== undefined) continue;
      const isWhole = isNote(entry, note);
      // What happened on a day decides what there is to say of it.
      if (isWhole && (isGuideNote(note.path) || isDiaryNote(note.path))) continue;
      const place = isWhole ? note.path.replace(/[^/]*$/, "") : note.path;
      const key = `${place}\n${kind}`;
      const group = groups.get(key) ?? [];
      group.push({ note, entry, titles: new Set(Array.from(sectionsBelow(entry), titleKey)) });
      groups.set(key, group);
    }
  }
  return Array.from(groups.values(), likeOthers)
    .map((entries) => ({ entries, habits: habitsOf(entries) }))
    .filter(({ habits }) => habits.length > 0);
}

/** Without entries that have sections, but none that some others have: those are of another kind. */
function likeOthers(entries: Siblings["entries"]): Siblings["entries"] {
  const counts = new Map<string, number>();
  for (const { titles } of entries) for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const isCommon = (title: string): boolean => (counts.get(title) ?? 0) >= LEAST;
  return entries.filter(({ titles }) => titles.size === 0 || Array.from(titles).some(isCommon));
}

/** Whether a note is an entry as the profile says, and this is it; its heading is its title then. */
function isNote(entry: Part, { outline, profile }: ParsedNote): boolean {
  return entry.heading === null || (profile.entries.some((source) => "note" in source) && wholeEntry(outline) === entry);
}

/** A section's title, to compare it. */
export function titleKey({ title }: Part): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function habitsOf(entries: Siblings["entries"]): SectionHabit[] {
  const withSections = entries.filter(({ titles }) => titles.size > 0);
  const having = new Map<string, { note: ParsedNote; section: Part }[]>();
  for (const { entry, note } of withSections) {
    const seen = new Set<string>();
    for (const section of sectionsBelow(entry)) {
      const key = titleKey(section);
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      having.set(key, [...(having.get(key) ?? []), { note, section }]);
    }
  }
  return Array.from(having.values())
    .filter((found) => found.length >= LEAST && found.length >= entries.length * SHARE && found.length < entries.length)
    .map((found) => ({ title: (found[0] as { section: Part }).section.title, having: found, count: entries.length }));
}
