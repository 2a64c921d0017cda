import type { Root } from "hast";
import { h } from "hastscript";
import { pageTop } from "./anchors.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";
import { hashSource, policyTag } from "./policy.ts";

/** It may be shown at any address, so it refers to no file, but for the home page. */
export function missingPage({ parts, site, ...place }: Place, style: string): Root {
  const home = site.address ?? indexPath;
  return h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        policyTag({ styles: [hashSource(style)], scripts: ["'none'"], images: ["'none'"] }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("meta", { name: "robots", content: "noindex" }),
        h("meta", { name: "generator", content: site.generator }),
        h("title", `Page not found – ${site.title}`),
        h("style", style),
      ]),
      h("body", { id: pageTop }, [
        h("header", { className: "bar" }, h("a", { className: "brand", href: home }, site.title)),
        h("div", { className: "layout" }, [
          h("main", { id: "page:main", tabIndex: -1 }, [
            h("div", { className: "masthead" }, [
              h("h1", "Page not found"),
              h("p", { className: "lead" }, "There is no such page here. It may have another name by now."),
            ]),
            h("p", h("a", { href: home }, "To the beginning")),
          ]),
        ]),
        parts.foot({ ...place, parts, site }),
      ]),
    ]),
  ]);
}
