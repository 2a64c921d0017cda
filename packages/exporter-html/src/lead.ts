import { noteRoot } from "./note-root.ts";
import type { Site, SiteNote } from "./site.ts";
import { textOf } from "./take-ranges.ts";

const longest = 180;

/** What a note says of itself, or of the only thing that it describes; null where it says nothing. */
export function shortLead({ categories, comparisons, entries, record }: SiteNote): string | null {
  const [entry] = entries;
  const isAbout = entries.length === 1 && categories.length < 2 && comparisons.length === 0;
  const said = isAbout && entry ? entry.summary : null;
  return record.summary ?? record.description ?? (said === null || isOnlyLinks(said) ? null : said);
}

/** Whether a text says nothing but where to read more. */
function isOnlyLinks(text: string): boolean {
  return text.replace(/https?:\/\/\S+/g, "").trim() === "";
}

/** The same, and where there is nothing, how the note begins. */
export function longLead(site: Site, note: SiteNote): string | null {
  const lead = shortLead(note);
  if (lead !== null) return lead;
  const paragraph = noteRoot(site, note).children.find((node) => node.type === "paragraph" && !isOnlyLinks(textOf(node)));
  const text = paragraph === undefined ? "" : textOf(paragraph).replace(/\s+/g, " ").trim();
  if (text.length <= longest) return text || null;
  // Some scripts have no blanks to end at.
  const blank = text.lastIndexOf(" ", longest);
  return `${text.slice(0, blank > 0 ? blank : longest).toWellFormed()} …`;
}
