import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { pageDocument } from "./document.ts";
import type { FormerAddresses, FormerNotePage, MovedRecord } from "./former-addresses.ts";
import { type MovedPart, movedLines, movedLink, movedParts } from "./moved-parts.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";
import { publicAddress } from "./published-head.ts";
import type { SiteNote } from "./site.ts";

/** Where a page leads. */
interface Lead {
  /** Path and name of the page that what stood here became; null where nobody knows. */
  target: { page: string; name: string } | null;
  /** Whether all of it is there. Else who has no script must find what the address names in a list. */
  isWhole: boolean;
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
  // Notes share categories, so these only tell where nothing else does.
  const own = records.filter(({ record }) => !site.categories.has(record.id));
  const telling = own.length > 0 ? own : records;
  const standing = new Set(telling.flatMap(({ record }) => site.notesById.get(record.source.note) ?? []));
  const [only, ...others] = standing;
  const target = targetOf(note ?? (others.length === 0 ? only : undefined));
  const isWhole = target !== null && [...standing].every((each) => each.page === target.page);
  const isThere = ({ record }: MovedRecord): boolean => site.notesById.get(record.source.note)?.page === target?.page;
  const parts = movedParts(isWhole ? records.filter((each) => !isThere(each)) : records, new Set());
  const isListed = ({ isRecord }: MovedPart): boolean => isRecord && !isWhole;
  const items = parts.filter(isListed).map((part) => h("li", movedLink(site, page, part)));
  const lines = movedLines(
    site,
    page,
    parts.filter((part) => !isListed(part)),
  );
  return redirect(
    place,
    { target, isWhole },
    items.length === 0 ? lines : [h("ul", { className: "moved-list" }, items), ...lines],
  );
}

/** The page at the address that the page of an entry had under another id. */
function formerEntryPage(place: Place, id: string): Root {
  const { entries, entryPages } = place.site;
  const target = { page: entryPages.get(id) as string, name: entries.get(id)?.name ?? id };
  return redirect(place, { target, isWhole: true }, []);
}

function targetOf(note: SiteNote | undefined): Lead["target"] {
  return note === undefined ? null : { page: note.page, name: note.record.title };
}

function redirect(place: Place, { isWhole, target }: Lead, places: Element[]): Root {
  const { page, site } = place;
  const href = target === null ? null : relativeLink(page, target.page);
  return pageDocument(place, {
    title: `${target === null ? "Moved" : `Moved: ${target.name}`} – ${site.title}`,
    description: null,
    head: headOf(place, { isWhole, target }, href),
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
      ...places,
    ],
  });
}

function headOf({ site }: Place, { isWhole, target }: Lead, href: string | null): ElementContent[] {
  const robots = h("meta", { name: "robots", content: "noindex" });
  if (target === null || href === null) return [robots];
  return [
    robots,
    h("link", { rel: "canonical", href: publicAddress(site, target.page) ?? href }),
    // Beside a script it would win now and then, and lose the anchor.
    ...(isWhole ? [h("noscript", h("meta", { httpEquiv: "refresh", content: `0; url=${href}` }))] : []),
  ];
}
