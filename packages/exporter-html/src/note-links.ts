import type { Element } from "hast";
import { viewLink } from "./edit-link.ts";
import { frontNames } from "./front-note.ts";
import { linkToHeading } from "./heading-anchors.ts";
import type { Place } from "./place.ts";
import type { Site, SiteNote } from "./site.ts";

/**
 * Leads a link to a note or heading of the vault to its place in the site, and one to another file to the repository, where it is known:
 * only notes have pages. What is left of a link to a note that there is not is its text. Links in `made` are left alone. Changes the link.
 */
export function linkNote(place: Place, { properties }: Element, made: ReadonlySet<string>): void {
  const { href } = properties;
  if (typeof href !== "string" || made.has(href)) return;
  const link = siteLink(place, href);
  if (link === null) delete properties["href"];
  else properties["href"] = link;
}

function siteLink(place: Place, href: string): string | null {
  const { site, page } = place;
  // A link into the content's own ids, which are made by then.
  if (href.startsWith("#note:")) return href;
  const folder = folderOf(site);
  const from = folder + (site.notesById.get(place.note)?.record.path ?? "");
  // What begins with a slash counts from the vault, which may be a folder of the repository.
  const rooted = /^\/(?![/\\])/.test(href) ? `/${escaped(folder)}${href.slice(1)}` : href;
  const url = URL.parse(rooted, `vault:///${escaped(from)}`);
  if (url?.protocol !== "vault:" || url.host !== "") return href;
  const path = decoded(url.pathname).replace(/^\/+/, "");
  const inVault = path.startsWith(folder) ? path.slice(folder.length) : null;
  const target = inVault === null ? undefined : noteAt(site, inVault);
  if (target !== undefined) return linkToHeading(site, page, target, decoded(url.hash.slice(1)).toLowerCase());
  if (inVault !== null && /\.md$/i.test(path)) return null;
  return site.repository === null ? href : viewLink(site.repository, path) + url.hash;
}

/** The note that a link leads to: as it is called, with or without its ending, or as what is read first in a folder. */
function noteAt({ front, notesByName, notesByPath }: Site, path: string): SiteNote | undefined {
  const name = path.replace(/\/+$/, "");
  if (name === "") return front ?? undefined;
  const exact = notesByPath.get(path) ?? notesByPath.get(`${name}.md`);
  return exact ?? frontNames.map((file) => notesByName.get(`${name.toLowerCase()}/${file}`)).find((note) => note !== undefined);
}

/** The vault's folder in the repository, with a slash behind it; empty where there is none. */
function folderOf({ repository }: Site): string {
  const names = (repository?.folder ?? "").split("/").filter((name) => name !== "");
  return names.map((name) => `${name}/`).join("");
}

function escaped(path: string): string {
  return encodeURI(path).replaceAll(/[?#]/g, encodeURIComponent);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
