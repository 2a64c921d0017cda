import type { EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { fragment } from "./anchors.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";
import { type Site, standsOn } from "./site.ts";

/** The address of a page of a site that says where it will be; null of others. */
export function publicAddress({ address }: Site, page: string): string | null {
  if (address === null) return null;
  const path = page === indexPath ? "" : page.split("/").map(encodeURIComponent).join("/");
  return `${address.replace(/\/*$/, "/")}${path}`;
}

/** What search engines and those that show links read of a page, in a site that says where it will be. */
export function publishedHead({ note, page, site }: Place, title: string, description: string | null): ElementContent[] {
  const address = publicAddress(site, page);
  if (address === null) return [];
  const graph: [string, string | null][] = [
    ["og:type", note === "" ? "website" : "article"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", address],
    ["og:site_name", site.title],
  ];
  const terms = termSet(site, page, address);
  return [
    h("link", { rel: "canonical", href: address }),
    ...graph.flatMap(([property, content]) => (content === null ? [] : h("meta", { property, content }))),
    ...(terms === null ? [] : [terms]),
  ];
}

/** The entries of a note as a set of defined terms of schema.org. It is data and no script: nothing of it runs. */
function termSet(site: Site, page: string, address: string): Element | null {
  const note = site.isOnePage && site.notes.length > 1 ? undefined : site.notes.find((each) => each.page === page);
  const entries = note === undefined ? [] : standsOn(site, note);
  if (note === undefined || entries.length === 0) return null;
  const { description, summary, title } = note.record;
  const data = {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    "@id": address,
    name: title,
    ...((description ?? summary) && { description: description ?? summary }),
    hasDefinedTerm: entries.map((entry) => definedTerm(entry, address)),
  };
  // Nothing in it may end the script element.
  return h("script", { type: "application/ld+json" }, JSON.stringify(data).replaceAll("<", "\\u003c"));
}

function definedTerm(
  { acronym, aliases, expansion, id, name, summary }: EntryRecord,
  address: string,
): Record<string, unknown> {
  const others = [...new Set([expansion, acronym, ...aliases])].filter((other) => other !== null && other !== name);
  return {
    "@type": "DefinedTerm",
    "@id": address + fragment(id),
    name,
    ...(acronym !== null && { termCode: acronym }),
    ...(others.length > 0 && { alternateName: others }),
    ...(summary !== null && { description: summary }),
  };
}
