import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { pageDocument } from "./document.ts";
import type { FormerAddresses, FormerNotePage } from "./former-addresses.ts";
import { movedLines, movedLink, movedParts } from "./moved-parts.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";
import { publicAddress } from "./published-head.ts";
import type { SiteNote } from "./site.ts";

/** Where a page leads. */
interface Target {
  /** Path of the page. */
  page: string;
  name: string;
}

/** The pages at addresses where something else was before, by path; each is made when it is called. */
export function* redirectPages(
  place: Omit<Place, "page">,
  { entryPages, notePages }: FormerAddresses,
): Generator<[path: string, make: () => Root]> {
  for (const [page, former] of notePages) yield [page, () => formerNotePage({ ...place, page }, former)];
  for (const [page, id] of entryPages) yield [page, () => formerEntryPage({ ...place, page }, id)];
}

/** The page at the address that a note had: leads to the note, or to the places where its records are. */
function formerNotePage(place: Place, { note, records }: FormerNotePage): Root {
  const { page, site } = place;
  const standing = new Set(records.flatMap(({ record }) => site.notesById.get(record.source.note) ?? []));
  const [only, ...others] = standing;
  const target = targetOf(note ?? (others.length === 0 ? only : undefined));
  if (target !== null && [...standing].every((each) => each.page === target.page)) return redirect(place, target, []);
  const parts = movedParts(records, new Set());
  const list = parts.filter(({ isRecord }) => isRecord).map((part) => h("li", movedLink(site, page, part)));
  const sections = movedLines(
    site,
    page,
    parts.filter(({ isRecord }) => !isRecord),
  );
  return redirect(place, target, [h("ul", { className: "moved-list" }, list), ...sections]);
}

/** The page at the address that the page of an entry had under another id. */
function formerEntryPage(place: Place, id: string): Root {
  const { entries, entryPages } = place.site;
  return redirect(place, { page: entryPages.get(id) as string, name: entries.get(id)?.name ?? id }, []);
}

function targetOf(note: SiteNote | undefined): Target | null {
  return note === undefined ? null : { page: note.page, name: note.record.title };
}

/** With a list it leads on by script only: without, a reader has to find the anchor in the list that the address names. */
function redirect(place: Place, target: Target | null, list: Element[]): Root {
  const { page, site } = place;
  const href = target === null ? null : relativeLink(page, target.page);
  const isWhole = list.length === 0;
  return pageDocument(place, {
    title: `${target === null ? "Moved" : `Moved: ${target.name}`} – ${site.title}`,
    description: null,
    head: headOf(place, target, href, isWhole),
    homeLink: relativeLink(page, indexPath),
    aside: null,
    main: [
      h("div", { className: "masthead" }, [
        h("h1", "This page has moved"),
        href === null
          ? h("p", { className: "lead" }, "What stood here is in several places by now.")
          : h("p", { className: "lead" }, [
              isWhole ? "It is " : "Most of it is ",
              h("a", { href, dataMoved: "" }, target?.name),
              " by now.",
            ]),
      ]),
      ...list,
    ],
  });
}

function headOf({ site }: Place, target: Target | null, href: string | null, isWhole: boolean): ElementContent[] {
  const robots = h("meta", { name: "robots", content: "noindex" });
  if (target === null || href === null) return [robots];
  return [
    robots,
    h("link", { rel: "canonical", href: publicAddress(site, target.page) ?? href }),
    // Beside a script it would win now and then, and lose the anchor.
    ...(isWhole ? [h("noscript", h("meta", { httpEquiv: "refresh", content: `0; url=${href}` }))] : []),
  ];
}
