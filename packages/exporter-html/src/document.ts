import type { ElementContent, Root } from "hast";
import { h } from "hastscript";
import { pageTop } from "./anchors.ts";
import { pageBar } from "./bar.ts";
import type { Place } from "./place.ts";
import { publishedHead } from "./published-head.ts";
import { ruleTexts } from "./review/rule-texts.ts";
import { directionIn } from "./text-direction.ts";

/** What every page has. */
export interface PageParts {
  title: string;
  description: string | null;
  /** What the head has in the place of what search engines are told of a page. */
  head?: ElementContent[];
  /** Link of the site's name in the bar. */
  homeLink: string;
  /** Contents of the page, beside it where there is room. */
  aside: ElementContent | null;
  /** Whether the bar has the search; true if left out. */
  hasSearch?: boolean;
  main: ElementContent[];
}

/** A whole HTML document. */
export function pageDocument(
  place: Place,
  { aside, description, head, hasSearch = true, homeLink, main, title }: PageParts,
): Root {
  const { page, parts, resources, site } = place;
  const body = h("body", { id: pageTop }, [
    h("a", { className: "skip", href: "#page:main" }, "Skip to content"),
    pageBar(place, homeLink, hasSearch),
    h("div", { className: aside ? "layout with-aside" : "layout" }, [
      aside,
      h("main", { id: "page:main", tabIndex: -1, dir: directionIn(site, title) }, [
        ...main,
        ...(site.review === null ? [] : ruleTexts(site.review, main)),
      ]),
    ]),
    parts.foot(place),
    ...resources.tail(),
  ]);
  return h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("title", title),
        description === null ? null : h("meta", { name: "description", content: description }),
        h("meta", { name: "generator", content: site.generator }),
        ...(head ?? publishedHead(place, title, description)),
        // What is on the page has said by now what the page needs.
        ...resources.head(page),
      ]),
      body,
    ]),
  ]);
}
