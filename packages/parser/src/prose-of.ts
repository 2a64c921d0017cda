import type { Nodes, Parent, PhrasingContent } from "mdast";
import { alignText } from "./align-text.ts";
import { endOf, startOf } from "./offsets.ts";
import { isIconLink } from "./plain-text.ts";
import { isLiteral, type Piece, Prose, type ProseKind, type Span } from "./prose.ts";
import { tagSpans } from "./tags.ts";

const OBJECT = "\uFFFC";

/** The prose of one block whose children are inline nodes. `note` is the whole text of the note. */
export function proseOf(block: Nodes & Parent, note: string): Prose {
  let text = "";
  const pieces: Piece[] = [];

  const push = (added: string, start: number, width: number, kind: ProseKind): void => {
    if (added === "") return;
    const index = text.length;
    text += added;
    const last = pieces.at(-1);
    const goesOn = last?.kind === kind && last.start + last.width === start && isLiteral(last) && width === added.length;
    if (!goesOn) pieces.push({ index, end: text.length, start, width, kind });
    else {
      last.end = text.length;
      last.width += width;
    }
  };
  /** A text that stands in its node's source as it is, or else for the whole of it. */
  const pushInside = (node: Nodes, inner: string, kind: ProseKind): void => {
    const start = startOf(node);
    const inside = note.slice(start, endOf(node)).indexOf(inner);
    if (inside < 0) push(inner, start, endOf(node) - start, kind);
    else push(inner, start + inside, inner.length, kind);
  };
  const pushObject = (start: number): void => push(OBJECT, start, 1, "text");
  const walk = (nodes: readonly PhrasingContent[], kind: ProseKind): void => {
    for (const node of nodes) {
      const start = startOf(node);
      switch (node.type) {
        case "text":
          for (const piece of alignText(node.value, note, start, endOf(node))) push(piece.text, piece.start, piece.width, kind);
          break;
        case "inlineCode":
          if (note.slice(start, endOf(node)).includes(node.value)) pushInside(node, node.value, "code");
          else pushObject(start);
          break;
        case "inlineMath":
          pushInside(node, node.value, "name");
          break;
        case "wikiLink":
          if (node.alias === null) pushInside(node, node.label, "name");
          else walk(node.children, "link");
          break;
        case "embed":
          if (node.kind === "image") pushObject(start);
          else pushInside(node, node.label, "name");
          break;
        case "break":
          push("\n", start, 1, kind);
          break;
        case "blockId":
          break;
        case "comment":
          if (/\S$/.test(text)) pushObject(start);
          break;
        default:
          if (!("children" in node) || isIconLink(node)) pushObject(start);
          else walk(node.children as PhrasingContent[], node.type === "link" || node.type === "linkReference" ? "link" : kind);
      }
    }
  };
  walk(block.children as PhrasingContent[], "text");
  const prose = new Prose(block, text, pieces);
  const tags = text.includes("#") ? Array.from(tagSpans(text, (index) => isTagSign(prose, index))) : [];
  return tags.length === 0 ? prose : new Prose(block, text, withNames(pieces, tags));
}

/** Whether a character of a tag stands in running text as it is, right behind the one before it. */
function isTagSign(prose: Prose, index: number): boolean {
  const start = prose.offsetAt(index);
  if (prose.kindAt(index) !== "text" || prose.endOffsetAt(index + 1) - start !== 1) return false;
  return prose.text[index] === "#" || start === prose.endOffsetAt(index);
}

/** Pieces in which some spans, all of them literal text, are names. */
function withNames(pieces: readonly Piece[], names: readonly Span[]): Piece[] {
  return pieces.flatMap((piece) => {
    const inside = names.filter(({ end, index }) => index < piece.end && end > piece.index);
    if (inside.length === 0) return [piece];
    const cut: Piece[] = [];
    const add = (index: number, end: number, kind: ProseKind): void => {
      if (index < end) cut.push({ index, end, start: piece.start + index - piece.index, width: end - index, kind });
    };
    let at = piece.index;
    for (const name of inside) {
      add(at, Math.max(name.index, piece.index), piece.kind);
      at = Math.min(name.end, piece.end);
      add(Math.max(name.index, piece.index), at, "name");
    }
    add(at, piece.end, piece.kind);
    return cut;
  });
}
