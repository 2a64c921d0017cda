import { endOf, startOf } from "@notewright/parser";
import type { Nodes, Parent, Root } from "mdast";
import { PREFIX } from "./read-comment.ts";

/** A comment in a note that begins like one for notewright. UTF-16 offsets, ends exclusive. */
export interface WrittenComment {
  start: number;
  end: number;
  /** What is in it, and where that begins. */
  text: string;
  textStart: number;
  /** The block that follows a comment which stands alone; null without one. Undefined for a comment in a text. */
  next?: Nodes | null;
  /** The block before it; only of a comment that stands alone. */
  previous?: Nodes | null;
  /** Whether it is a whole block of the note itself, in no list, quote or other HTML. */
  isTop: boolean;
  /** The block of text that holds it; only of a comment in a text. */
  block?: Nodes;
}

const textBlocks = new Set(["paragraph", "heading", "tableCell", "calloutTitle", "defListTerm"]);

/** The comments of a note, `<!-- … -->` and `%% … %%`, in its order. */
export function writtenComments(tree: Root, text: string): WrittenComment[] {
  if (!text.includes(PREFIX)) return [];
  const found: WrittenComment[] = [];
  collect(tree, { text, found, block: null, after: null });
  return found;
}

interface Place {
  text: string;
  found: WrittenComment[];
  /** The block of text around. */
  block: Nodes | null;
  /** What follows the parent. */
  after: Nodes | null;
}

function collect(parent: Parent, place: Place): void {
  const children = parent.children as Nodes[];
  // From the end, so that each block knows the next one that is no comment.
  let following = place.after;
  const pieces: WrittenComment[][] = [];
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index] as Nodes;
    const found: WrittenComment[] = [];
    if (node.type === "html" || node.type === "comment") {
      const alone = { next: following, previous: children[index - 1] ?? null };
      const where = place.block === null ? alone : { block: place.block };
      for (const each of commentsIn(node, place.text)) {
        const isWhole = each.start === startOf(node) && place.text.slice(each.end, endOf(node)).trim() === "";
        found.push({ ...each, ...where, isTop: isWhole && parent.type === "root" });
      }
    } else if ("children" in node) {
      const block = place.block ?? (textBlocks.has(node.type) ? node : null);
      collect(node, { text: place.text, found, block, after: following });
    }
    pieces.push(found);
    if (found.length === 0 || place.block !== null || !isComment(node)) following = node;
  }
  for (const found of pieces.reverse()) place.found.push(...found);
}

function isComment({ type }: Nodes): boolean {
  return type === "html" || type === "comment";
}

/** One `%%` comment, or all of raw HTML; the search goes on behind each one, so that it takes one pass. */
function* commentsIn(node: Nodes, note: string): Generator<Pick<WrittenComment, "end" | "start" | "text" | "textStart">> {
  const first = startOf(node);
  const last = endOf(node);
  const [open, close] = node.type === "comment" ? ["%%", "%%"] : ["<!--", "-->"];
  const written = note.slice(first, last);
  for (let at = written.indexOf(open); at >= 0; ) {
    const inside = at + open.length;
    const end = written.indexOf(close, inside);
    if (end < 0) return;
    const text = written.slice(inside, end);
    if (text.trimStart().startsWith(PREFIX))
      yield { start: first + at, end: first + end + close.length, text, textStart: first + inside };
    at = written.indexOf(open, end + close.length);
  }
}
