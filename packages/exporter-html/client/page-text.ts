import { partEnd } from "../src/search-text.ts";

/** The text of a place of this page, part by part, without what only names or leads on. */
export function pageText(url: string): string {
  const place = document.getElementById(url.slice(url.indexOf("#") + 1));
  if (place === null) return "";
  // A group holds its members, which are places of their own; a table holds texts too.
  const texts = [...place.querySelectorAll(".part > :is(h4, h5, h6), .prose, .versus")].filter((text) => {
    return text.closest(".member") === place.closest(".member") && !text.parentElement?.closest(".versus");
  });
  return texts.map((text) => (/^H/.test(text.tagName) ? partEnd : "\n") + textOf(text)).join("");
}

/** What an element says, formulas as the note has them. */
function textOf(element: Element): string {
  if (element.querySelector("math") === null) return element.textContent;
  const copy = element.cloneNode(true) as Element;
  for (const math of copy.querySelectorAll("math")) math.replaceWith(math.querySelector("annotation")?.textContent ?? "");
  return copy.textContent;
}
