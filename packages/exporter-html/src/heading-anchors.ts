import type { EntryRecord } from "@notewright/schema";
import { fragment, relativeLink } from "./anchors.ts";
import { contentPrefix, headingSlug, headingSlugs } from "./heading-slugs.ts";
import { noteRoot } from "./note-root.ts";
import { linkToNote, type Site, type SiteNote } from "./site.ts";

const known = new WeakMap<SiteNote, Map<string, string>>();

/** The link from a page to the heading of a note with this slug; to the note's beginning where there is none. */
export function linkToHeading(site: Site, page: string, note: SiteNote, slug: string): string {
  const anchor = slug === "" ? undefined : (headingAnchors(note, site).get(slug) ?? plainAnchor(note, site, slug));
  return anchor === undefined ? linkToNote(page, note) : relativeLink(page, note.page) + anchor;
}

/** The fragment of a heading that is no record of the catalogue: it is in the text of the note, or of one of its categories. */
function plainAnchor(note: SiteNote, site: Site, slug: string): string | undefined {
  const contents = [{ id: note.record.path, root: noteRoot(site, note) }];
  for (const { id } of note.categories) contents.push({ id, root: site.content(id) });
  const found = contents.find(({ root }) =>
    headingSlugs(root)
      .values()
      .some((each) => each === slug),
  );
  return found && fragment(contentPrefix(found.id) + slug);
}

/** Where the headings of a note are on its page: fragment by the slug that Markdown viewers give the heading. */
function headingAnchors(note: SiteNote, site: Site): ReadonlyMap<string, string> {
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
  const slug = headingSlug(heading);
  if (!anchors.has(slug)) anchors.set(slug, fragment(id));
}
