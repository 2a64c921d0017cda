import { type ExcerptPart, excerptOf, marked } from "./excerpt.ts";
import { partOf } from "./hit-part.ts";
import type { SearchHit } from "./search-engine.ts";

/** Where a page stands in its site. */
export interface PagePlace {
  /** The way to the site's root, like `../`. */
  root: string;
  /** Its path from there. */
  page: string;
}

const kinds = { category: "Category", note: "Note", section: "Section" };

/** The option of a result: a link to its place with name, what the letters stand for, the part that has the words, category and an excerpt. */
export function hitLink(hit: SearchHit, from: PagePlace, index: number): HTMLAnchorElement {
  const { text, words } = hit;
  const part = partOf(hit);
  const { body } = part ?? hit;
  const link = document.createElement("a");
  link.id = `page:hit-${index}`;
  link.role = "option";
  link.ariaSelected = "false";
  // The list is walked by the arrows of the field, which keeps the focus.
  link.tabIndex = -1;
  link.href = addressOf(part?.url ?? text.url, from);
  link.append(line("hit-name", marked(text.name, words)));
  if (text.expansion ?? text.acronym) link.append(line("hit-expansion", marked(text.expansion ?? text.acronym ?? "", words)));
  if (part !== null) link.append(line("hit-part", marked(part.name, words)));
  const where = text.category ?? (text.kind && kinds[text.kind]);
  if (where) link.append(line("hit-category", [{ text: where, isFound: false }]));
  if (body !== "") link.append(line("hit-excerpt", excerptOf(body, words)));
  return link;
}

function addressOf(url: string, { page, root }: PagePlace): string {
  const [target = "", fragment = ""] = url.split(/#(.*)/s);
  const path = target === page ? "" : root + target.split("/").map(encodeURIComponent).join("/");
  return `${path}#${encodeURI(fragment).replaceAll("#", "%23")}`;
}

function line(className: string, parts: readonly ExcerptPart[]): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  for (const { isFound, text } of parts) {
    if (!isFound) {
      span.append(text);
      continue;
    }
    const mark = document.createElement("mark");
    mark.textContent = text;
    span.append(mark);
  }
  return span;
}
