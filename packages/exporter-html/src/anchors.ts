/** The HTML id of a record: its catalogue id, without what an HTML id cannot hold. */
export function anchorOf(id: string): string {
  return id.replace(/[\s\u0000-\u001f\u007f]+/gu, "-") || "-";
}

/** The HTML id of a page's beginning. */
export const pageTop = "page:top";

/** The HTML id of a note's beginning on a page that has several. */
export function noteTop(id: string): string {
  return `top:${anchorOf(id)}`;
}

/** The link to a record on its own page. */
export function fragment(id: string): string {
  // A lone surrogate has no encoding; toWellFormed puts the replacement character, as the writer of the file will.
  return `#${encodeURI(anchorOf(id).toWellFormed()).replaceAll("#", "%23")}`;
}

/** The relative link from one page of the site to another; empty for the same page. */
export function relativeLink(from: string, to: string): string {
  if (from === to) return "";
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  const steps = [...source.slice(shared).map(() => ".."), ...target.slice(shared).map(encodeURIComponent)];
  return steps.join("/");
}
