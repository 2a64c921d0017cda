import { createRequire } from "node:module";
import type { Html } from "mdast";
import type { DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { endOf, startOf } from "./offsets.ts";

/** An `<img>` in a note. */
export interface HtmlImage {
  src: string;
  /** Null without one. */
  alt: string | null;
  /** Of the `src` as written, without quotes; UTF-16 offsets of the note, end exclusive. */
  srcRange: { start: number; end: number };
}

// Few notes have an image in HTML, and every run would wait for the parser.
const load = createRequire(import.meta.url);

/** The images with a `src` in an HTML node, in its order; none that stand in a comment. `note` is the whole text of the note. */
export function htmlImages(node: Html, note: string): HtmlImage[] {
  if (!/<img/i.test(node.value)) return [];
  const { parseFragment: parse } = load("parse5") as { parseFragment: typeof parseFragment };
  const images: HtmlImage[] = [];
  const offsetOf = offsetsOf(node, note);
  // Not by recursion: HTML may be nested deeper than a stack.
  const open: DefaultTreeAdapterTypes.ParentNode[] = [parse(node.value, { sourceCodeLocationInfo: true })];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const child of "content" in parent ? parent.content.childNodes : parent.childNodes) {
      if (!("attrs" in child)) continue;
      open.push(child);
      const image = child.tagName === "img" ? imageOf(child, node.value) : null;
      if (image === null) continue;
      const { end, start } = image.srcRange;
      images.push({ ...image, srcRange: { start: offsetOf(start), end: offsetOf(end) } });
    }
  }
  return images.sort((a, b) => a.srcRange.start - b.srcRange.start);
}

/** Ranges are indexes of the HTML. */
function imageOf({ attrs, sourceCodeLocation }: DefaultTreeAdapterTypes.Element, html: string): HtmlImage | null {
  const place = sourceCodeLocation?.attrs?.["src"];
  const src = attrs.find(({ name }) => name === "src");
  if (place === undefined || src === undefined) return null;
  const alt = attrs.find(({ name }) => name === "alt")?.value ?? null;
  return { src: src.value, alt, srcRange: valueRange(html, place.startOffset, place.endOffset) };
}

/** The value of an attribute written from `start` to `end`. */
function valueRange(html: string, start: number, end: number): { start: number; end: number } {
  const [before] = /^[^=]*=?\s*/.exec(html.slice(start, end)) as RegExpExecArray;
  const from = start + before.length;
  const isQuoted = /^["']/.test(html.slice(from, end));
  return isQuoted ? { start: from + 1, end: end - 1 } : { start: from, end };
}

/** The way from an index of the node's value to the note: each line of the value ends a line of the note, whose start may have more. */
function offsetsOf(node: Html, note: string): (index: number) => number {
  const lines: { index: number; offset: number }[] = [];
  const source = note.slice(startOf(node), endOf(node)).split(/(?<=\r\n|\n|\r(?!\n))/);
  let index = 0;
  let offset = startOf(node);
  for (const [number, line] of node.value.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const written = source[number] ?? "";
    const prefix = withoutEnding(written).length - withoutEnding(line).length;
    lines.push({ index, offset: offset + prefix });
    index += line.length;
    offset += written.length;
  }
  return (at) => {
    const line = lines.findLast((each) => each.index <= at) ?? { index: 0, offset: startOf(node) };
    return line.offset + at - line.index;
  };
}

function withoutEnding(line: string): string {
  return line.replace(/[\r\n]+$/, "");
}
