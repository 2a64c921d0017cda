import type { Element } from "hast";
import { linkToHeading } from "./heading-anchors.ts";
import type { Place } from "./place.ts";

/** Leads a link to a note or heading of the vault to its place in the site. Changes the link. */
export function linkNote(place: Place, { properties }: Element): void {
  const { href } = properties;
  if (typeof href === "string") properties["href"] = siteLink(place, href);
}

function siteLink(place: Place, href: string): string {
  const { site, page } = place;
  // A link into the content's own ids, which are made by then.
  if (href.startsWith("#note:")) return href;
  // A wikilink that is led to its record already; no heading's anchor has a slash.
  if (href.startsWith("#") && href.includes("/") && site.targets.has(decoded(href.slice(1)))) return href;
  const from = site.notesById.get(place.note);
  const url = URL.parse(href, `vault:///${encodeURI(from?.record.path ?? "").replaceAll(/[?#]/g, encodeURIComponent)}`);
  if (url?.protocol !== "vault:") return href;
  const path = decoded(url.pathname).replace(/^\/+/, "");
  const target = site.notesByPath.get(path);
  if (target === undefined) return href;
  return linkToHeading(site, page, target, decoded(url.hash.slice(1)).toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
