import type { EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";
import { linkTo } from "./site.ts";

/** What an entry is compared with, who mentions it, and where it stands in its note. */
export function related(place: Place, entry: EntryRecord): Element {
  const { site, page } = place;
  const comparisons = entry.comparisons.flatMap((id) => site.comparisons.get(id) ?? []);
  const mentions = (site.mentionedBy.get(entry.id) ?? []).filter(({ id }) => id !== entry.id);
  return h("footer", { className: "related" }, [
    row(
      "Compared with",
      comparisons.map((record) => link(linkTo(site, page, record), otherSubjects(record.subjects, entry.id))),
    ),
    row(
      "Mentioned by",
      mentions.map((other) => link(linkTo(site, page, other), other.name)),
    ),
    sourceLine(place, entry.source),
  ]);
}

/** Path and line to edit. */
export function sourceLine({ site }: Place, { note, start }: EntryRecord["source"]): Element {
  const path = site.notes.find(({ record }) => record.id === note)?.record.path ?? note;
  return h("p", { className: "source" }, [h("span", path), `, line ${start.line}`]);
}

function row(label: string, links: readonly Element[]): Element | null {
  if (links.length === 0) return null;
  const separated = links.flatMap((item, index): ElementContent[] =>
    index === 0 ? [item] : [{ type: "text", value: ", " }, item],
  );
  return h("p", [h("span", { className: "label" }, `${label}: `), ...separated]);
}

function link(href: string, name: string): Element {
  return h("a", { href }, name);
}

function otherSubjects(subjects: readonly { name: string; entry: string | null }[], id: string): string {
  const others = subjects.filter((subject) => subject.entry !== id).map(({ name }) => name);
  return (others.length > 0 ? others : subjects.map(({ name }) => name)).join(" and ");
}
