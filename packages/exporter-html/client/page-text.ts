import { partEnd } from "../src/search-text.ts";

/** The text of a place of this page, part by part, without what only names or leads on. */
export function pageText(url: string): string {
  const place = document.getElementById(url.slice(url.indexOf("#") + 1));
  if (place === null) return "";
  // A group holds its members, which are places of their own; a table holds texts too.
  const texts = [...place.querySelectorAll(".part > :is(h4, h5, h6), .prose, .versus")].filter((text) => {
    return text.closest(".member") === place.closest(".member") && !text.parentElement?.closest(".versus");
  });
  return texts.map((text) => (/^H/.test(text.tagName) ? partEnd : "\n") + text.textContent).join("");
}
