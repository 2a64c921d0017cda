import { createHash } from "node:crypto";
import type { ElementContent, Root } from "hast";
import { h } from "hastscript";
import type { Site } from "./site.ts";
import { style } from "./style.ts";

/** What every page has. */
export interface PageParts {
  title: string;
  description: string | null;
  /** Link of the site's name in the bar. */
  homeLink: string;
  /** Links in the bar. */
  jumps: ElementContent[];
  /** Contents of the page, beside it where there is room. */
  aside: ElementContent | null;
  main: ElementContent[];
}

// No request leaves the page and no script runs in it, whatever a note holds.
const policy = [
  "default-src 'none'",
  "img-src data:",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A whole HTML document. */
export function pageDocument(site: Site, parts: PageParts): Root {
  const { title, description, homeLink, jumps, aside, main } = parts;
  return h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("title", title),
        description === null ? null : h("meta", { name: "description", content: description }),
        h("meta", { name: "generator", content: site.generator }),
        h("style", style),
      ]),
      h("body", { id: "page:top" }, [
        h("a", { className: "skip", href: "#page:main" }, "Skip to content"),
        h("header", { className: "bar" }, [
          h("a", { className: "brand", href: homeLink }, site.title),
          h("nav", { className: "jumps", ariaLabel: "Page" }, jumps),
        ]),
        h("div", { className: aside ? "layout with-aside" : "layout" }, [
          aside,
          h("main", { id: "page:main", tabIndex: -1 }, main),
        ]),
        h("footer", { className: "foot" }, h("p", `Made with ${site.generator}.`)),
      ]),
    ]),
  ]);
}
