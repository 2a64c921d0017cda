import type { NoteLink, ParsedNote } from "@notewright/parser";
import type { Heading } from "mdast";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { linkPath } from "./link-path.ts";
import { notesByPath } from "./locate.ts";
import { locateLink } from "./locate-link.ts";
import { lettersOf, noteAnchors, plainAnchor } from "./note-anchors.ts";
import { wikiTarget } from "./wiki-target.ts";

/** A place that names a heading. UTF-16 offsets of its note, end exclusive. */
export interface HeadingLink {
  note: ParsedNote;
  /** The name as it is written; the whole link where it has no place of its own. */
  start: number;
  end: number;
  /** Whether the range holds the name and nothing else. */
  isExact: boolean;
  /** Of a wikilink or an embed, which say the heading itself. */
  isWiki: boolean;
  /** The name without percent-encoding. */
  name: string;
}

/** The places that name each heading of the vault. */
export const headingLinks: Collector<ReadonlyMap<Heading, readonly HeadingLink[]>> = (vault) => {
  const found = new Map<Heading, HeadingLink[]>();
  for (const note of vault.notes) {
    for (const link of viewOf(note).links) {
      const target = namedPlaces(link, note, vault);
      for (const place of target?.places ?? []) {
        const heading = headingOf(place, target?.note as ParsedNote);
        if (heading !== undefined) found.set(heading, [...(found.get(heading) ?? []), place]);
      }
    }
  }
  return found;
};

/** The note that a link leads to, and the names of headings in the link. */
function namedPlaces(link: NoteLink, note: ParsedNote, vault: Vault): { note: ParsedNote; places: HeadingLink[] } | null {
  if (link.target !== null) {
    const { heading, path } = link.target;
    if (heading === null) return null;
    const to = path === "" ? note : wikiTarget(note, link.target, vault)?.note;
    return to == null ? null : { note: to, places: wikiPlaces(link, heading, note) };
  }
  if (!link.url.includes("#") || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link.url)) return null;
  const { anchor, plain } = linkPath(link.url);
  const to = plain === "" ? note : vault.of(notesByPath).get(locateLink(plain, note, vault)?.path ?? "");
  if (to === undefined || anchor === null) return null;
  const start = link.isExact ? link.start + note.source.text.slice(link.start, link.end).indexOf("#") + 1 : link.start;
  return { note: to, places: [{ note, start, end: link.end, isExact: link.isExact, isWiki: false, name: anchor }] };
}

/** A wikilink may name headings one below the other: `[[note#above#below]]`. */
function wikiPlaces({ end, isExact, start }: NoteLink, heading: string, note: ParsedNote): HeadingLink[] {
  let at = note.source.text.slice(start, end).indexOf("#");
  return heading.split("#").map((name) => {
    const from = isExact ? start + at + 1 : start;
    at += 1 + name.length;
    return { note, start: from, end: isExact ? from + name.length : end, isExact, isWiki: true, name };
  });
}

function headingOf({ isWiki, name }: HeadingLink, note: ParsedNote): Heading | undefined {
  const { headings, letters, named } = noteAnchors(note);
  const anchor = plainAnchor(name);
  // A name that is given in HTML or in braces stays when the heading says something else.
  if (!isWiki && named().has(anchor)) return undefined;
  return headings.get(anchor) ?? (lettersOf(name) === "" ? undefined : letters.get(lettersOf(name)));
}
