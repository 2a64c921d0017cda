import type { Element } from "hast";
import { h, s } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";

/** The bar above a page: the site's name, the search and the switch of colours. */
export function pageBar(place: Place, homeLink: string, hasSearch: boolean): Element {
  return h("header", { className: "bar" }, [
    h("a", { className: "brand", href: homeLink }, place.site.title),
    hasSearch ? searchBox(place) : null,
    themeSwitch(),
  ]);
}

/** Hidden until the page's script shows it, as it does nothing without. */
function searchBox({ page, resources }: Place): Element {
  const scripts = resources.searchScripts(page);
  const root = relativeLink(page, indexPath).replace(/[^/]*$/, "");
  const data = { dataRoot: root, dataPage: page, dataScripts: JSON.stringify(scripts) };
  return h("form", { className: "search", role: "search", hidden: true, ...data }, [
    h("label", { className: "sr-only", htmlFor: "page:search" }, "Search"),
    h("input", {
      id: "page:search",
      type: "text",
      role: "combobox",
      inputMode: "search",
      enterKeyHint: "search",
      placeholder: "Search",
      autoComplete: "off",
      autoCapitalize: "none",
      spellCheck: "false",
      ariaAutoComplete: "list",
      ariaExpanded: "false",
      ariaControls: "page:hits",
      ariaKeyShortcuts: "/",
    }),
    h("kbd", { ariaHidden: "true" }, "/"),
    h("div", { className: "found" }, [
      h("p", { role: "status", ariaLive: "polite", className: "count" }),
      h("div", { id: "page:hits", role: "listbox", ariaLabel: "Search results" }),
    ]),
  ]);
}

const icons = {
  system: [s("rect", { x: 2, y: 3, width: 12, height: 8, rx: 1 }), s("path", { d: "M5.5 14h5M8 11v3" })],
  light: [
    s("circle", { cx: 8, cy: 8, r: 3 }),
    s("path", { d: "M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6L13 13M3 13l1.4-1.4M11.6 4.4L13 3" }),
  ],
  dark: [s("path", { d: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z" })],
};

/** Works without a script too, for one page; the script keeps the choice. */
function themeSwitch(): Element {
  const choices = [
    { value: "system", label: "As the system" },
    { value: "light", label: "Light" },
    { value: "dark", label: "Dark" },
  ] as const;
  return h("fieldset", { className: "theme" }, [
    h("legend", { className: "sr-only" }, "Colours"),
    ...choices.map(({ label, value }) =>
      h("label", { title: label }, [
        h("input", { type: "radio", name: "theme", value, checked: value === "system", ariaLabel: label }),
        s("svg", { viewBox: "0 0 16 16", width: 16, height: 16, ariaHidden: "true" }, structuredClone(icons[value])),
      ]),
    ),
  ]);
}
