import type { EntryRecord } from "@notewright/schema";
import { fragment } from "./anchors.ts";
import type { Site, SiteNote } from "./site.ts";

const known = new WeakMap<SiteNote, Map<string, string>>();

/** Where the headings of a note are on its page: fragment by the slug that Markdown viewers give the heading. */
export function headingAnchors(note: SiteNote, site: Site): ReadonlyMap<string, string> {
  let anchors = known.get(note);
  if (anchors === undefined) {
    anchors = new Map();
    known.set(note, anchors);
    const entries = note.entries.flatMap((entry) => [entry, ...(site.members.get(entry.id) ?? [])]);
    for (const record of [...note.categories, ...note.comparisons]) add(anchors, record.name, record.id);
    for (const entry of entries) for (const heading of possibleHeadings(entry)) add(anchors, heading, entry.id);
    for (const { sections } of [...entries, ...note.comparisons]) for (const { name, id } of sections) add(anchors, name, id);
  }
  return anchors;
}

/** The catalogue has a heading taken apart; these are the ways to put it together. */
function possibleHeadings({ name, acronym, expansion, qualifier }: EntryRecord): string[] {
  const inParentheses = [expansion, acronym, qualifier].filter((part) => part !== null);
  return [name, ...inParentheses.map((part) => `${name} (${part})`)];
}

function add(anchors: Map<string, string>, heading: string, id: string): void {
  const slug = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  if (!anchors.has(slug)) anchors.set(slug, fragment(id));
}
