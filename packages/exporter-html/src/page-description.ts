import { counts } from "./counts.ts";
import { shortLead } from "./lead.ts";
import type { Site, SiteNote } from "./site.ts";

const longest = 160;

/** What search engines are told of a note's page: what the note says of itself, else what is in it. */
export function noteDescription(site: Site, note: SiteNote): string {
  const { description, path, title } = note.record;
  return description ?? shortLead(note) ?? `${title}: ${counts(site, note) || path}`;
}

/** What search engines are told of a page of several notes: how many, and as many of their titles as there is room for. */
export function notesDescription(notes: readonly SiteNote[]): string {
  const titles = notes.map(({ record }) => record.title);
  const text = `${titles.length} ${titles.length === 1 ? "note" : "notes"}: ${titles.join(", ")}`;
  return text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()}…`;
}
