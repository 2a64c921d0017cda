import type { EntryRecord, SectionRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { anchorOf, relativeLink } from "./anchors.ts";
import { recordContent, renderContent } from "./content.ts";
import { heading } from "./heading.ts";
import { icon } from "./icon.ts";
import { permalink } from "./permalink.ts";
import type { Place } from "./place.ts";
import { prose } from "./prose.ts";
import { related } from "./related.ts";
import { takeRanges } from "./take-ranges.ts";
import { directionIn } from "./text-direction.ts";

/** A service or group: name, what the letters stand for, text, sections, members and relations. */
export function entryCard(place: Place, entry: EntryRecord): Element {
  const members = place.site.members.get(entry.id) ?? [];
  const parts = [
    ...prose(ownContent(place, entry, members)),
    ...sectionParts(place, entry.sections, 3),
    ...members.map((member) => memberPart(place, member)),
  ];
  return h("article", { className: "card", id: anchorOf(entry.id), dir: directionIn(place.site, entry.name) }, [
    cardHead(place, entry),
    ...(parts.length > 0 ? parts : [h("p", { className: "empty" }, "The note says nothing more about it.")]),
    related(place, entry),
  ]);
}

/** Icon, name and what it stands for; null where the title of the page says it all. */
function cardHead(place: Place, entry: EntryRecord): Element | null {
  const known = subtitle(place, entry);
  if (place.isTitled && entry.icon === null && known === null) return null;
  const name = place.isTitled ? null : heading(place, 2, ownLink(place, entry));
  return h("header", [icon(place, entry.icon, entry.acronym ?? entry.name), h("div", [name, known]), permalink(entry)]);
}

/** The name, which leads to the entry's page where it has one and this is another. */
function ownLink({ page, site }: Place, { id, name }: EntryRecord): string | Element {
  const own = site.entryPages.get(id);
  return own === undefined || own === page ? name : h("a", { href: relativeLink(page, own) }, name);
}

/** The text of an entry, without the list that its members were made of. */
function ownContent(place: Place, { id }: EntryRecord, members: readonly EntryRecord[]): ElementContent[] {
  const { rest } = takeRanges(place.site.content(id), members, []);
  return renderContent(place, { type: "root", children: rest }, id, 3);
}

/** The headed parts of an entry or comparison, the highest so many levels below the page's title. */
export function sectionParts(place: Place, sections: readonly SectionRecord[], depth: number): Element[] {
  const open: number[] = [];
  return sections.map((section) => {
    while ((open.at(-1) ?? 0) >= section.depth) open.pop();
    return sectionPart(place, section, depth + open.push(section.depth) - 1);
  });
}

function sectionPart(place: Place, section: SectionRecord, depth: number): Element {
  const content = prose(recordContent(place, section.id, depth + 1));
  return h("section", { className: "part", id: anchorOf(section.id) }, [heading(place, depth, section.name), ...content]);
}

function memberPart(place: Place, member: EntryRecord): Element {
  return h("section", { className: "part member", id: anchorOf(member.id) }, [
    h("div", { className: "part-head" }, [
      member.icon === null ? null : icon(place, member.icon, member.acronym ?? member.name),
      heading(place, 3, member.name),
      subtitle(place, member),
      permalink(member),
    ]),
    ...prose(recordContent(place, member.id, 4)),
    ...sectionParts(place, member.sections, 4),
    related(place, member),
  ]);
}

/** What the letters stand for, and what the heading says besides. */
function subtitle(place: Place, entry: EntryRecord): Element | null {
  const { site } = place;
  const expansion = standsFor(entry);
  const noteTags = site.notesById.get(entry.source.note)?.record.tags ?? [];
  const tags = entry.tags.filter((tag) => !noteTags.includes(tag));
  const parts = [
    expansion === null ? null : h("span", { className: "expansion" }, expansion),
    entry.qualifier === null ? null : h("span", { className: "badge" }, entry.qualifier),
    ...tags.map((tag) => tagBadge(place, tag)),
  ];
  return parts.some((part) => part !== null) ? h("p", { className: "subtitle" }, parts) : null;
}

/** A tag, as a link where it has a page. */
function tagBadge({ page, site }: Place, name: string): Element {
  const tag = site.tags.get(name.toLowerCase());
  if (tag === undefined) return h("span", { className: "badge" }, name);
  return h("a", { className: "badge", href: relativeLink(page, tag.page) }, name);
}

/** What the letters of an entry stand for; where the name itself is that, the letters. */
export function standsFor({ name, acronym, expansion }: EntryRecord): string | null {
  if (expansion === null) return null;
  if (expansion === name) return acronym;
  return acronym === null || acronym === name ? expansion : `${acronym}: ${expansion}`;
}
