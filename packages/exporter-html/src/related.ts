import type { ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { editLink } from "./edit-link.ts";
import type { Place } from "./place.ts";
import { linkTo } from "./site.ts";

/** What an entry is compared with, who mentions it, and where it stands in its note. */
export function related(place: Place, entry: EntryRecord): Element {
  const { site, page } = place;
  const comparisons = entry.comparisons.flatMap((id) => site.comparisons.get(id) ?? []);
  const mentions = (site.mentionedBy.get(entry.id) ?? []).filter(({ id }) => id !== entry.id);
  const rows = [
    ...row(
      "Compared with",
      comparisons.map((record) => link(linkTo(site, page, record), otherSubjects(record.subjects, entry.id))),
    ),
    ...row(
      "Mentioned by",
      mentions.map((other) => link(linkTo(site, page, other), other.name)),
    ),
  ];
  const line = sourceLine(place, entry);
  return h("footer", rows.length === 0 ? line : [...rows, h("p", line)]);
}

/** The line of a record in its note, as a link where it can be edited; the masthead names the note. */
export function sourceLine(
  { site }: Place,
  { name, source: { note, start } }: EntryRecord | ComparisonRecord,
): Element | string {
  const path = site.notesById.get(note)?.record.path ?? note;
  if (site.repository === null) return `Line ${start.line}`;
  const href = editLink(site.repository, path, start.line);
  return h("a", { href, rel: "noopener noreferrer" }, [`Edit at line ${start.line}`, hidden(` of ${path}: ${name}`)]);
}

function row(label: string, links: readonly Element[]): Element[] {
  if (links.length === 0) return [];
  const separated = links.flatMap((item, index): ElementContent[] =>
    index === 0 ? [item] : [{ type: "text", value: ", " }, item],
  );
  return [h("p", [h("span", `${label}: `), ...separated])];
}

function link(href: string, name: string): Element {
  return h("a", { href }, name);
}

/** Text for those who hear the page and do not see what is around it. */
function hidden(text: string): Element {
  return h("span", { className: "sr-only" }, text);
}

function otherSubjects(subjects: readonly { name: string; entry: string | null }[], id: string): string {
  const others = subjects.filter((subject) => subject.entry !== id).map(({ name }) => name);
  return (others.length > 0 ? others : subjects.map(({ name }) => name)).join(" and ");
}
