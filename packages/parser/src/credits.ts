import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { anyOf } from "./any-of.ts";
import { eachNode } from "./each-node.ts";
import { isImageNode } from "./image-links.ts";
import { withoutLeadingBlanks } from "./leading-blanks.ts";
import { endOf, startOf } from "./offsets.ts";
import { inlineText } from "./plain-text.ts";

/** Who made an image, as a "Credit:" line under it says. */
export interface Credit {
  image: Nodes;
  name: string;
  url: string | null;
}

/** Blocks without their credit lines, and the credits found in them. */
export interface CreditedBlocks {
  nodes: RootContent[];
  credits: Credit[];
}

/** Takes lines like `Credit: [Ada](https://…)` out of blocks; each belongs to the image before it, `before` to begin with. */
export function takeCredits(
  blocks: readonly RootContent[],
  words: readonly string[],
  before: Nodes | null = null,
): CreditedBlocks {
  const result: CreditedBlocks = { nodes: [], credits: [] };
  const begins = words.length === 0 ? null : creditPattern(words);
  if (begins === null || !blocks.some((block) => mayCredit(block, begins))) return { nodes: [...blocks], credits: [] };
  let image = before;
  for (const block of blocks) {
    if (!mayCredit(block, begins)) {
      result.nodes.push(block);
      image = lastImage(block) ?? image;
      continue;
    }
    let kept: PhrasingContent[] = [];
    for (const line of linesOf(block)) {
      const text = inlineText(line);
      image = line.findLast(isImageNode) ?? image;
      if (image === null || !begins.test(text)) {
        kept.push(...line);
        continue;
      }
      const link = line.find((node) => node.type === "link");
      result.credits.push({ image, name: inlineText(line).replace(begins, ""), url: link?.url ?? null });
      result.nodes.push(...paragraphOf(kept));
      kept = [];
    }
    result.nodes.push(...paragraphOf(kept));
  }
  return result;
}

const patterns = new WeakMap<readonly string[], RegExp>();

function creditPattern(words: readonly string[]): RegExp {
  const known = patterns.get(words) ?? new RegExp(`^${anyOf(words)}\\s*:\\s*`, "iu");
  patterns.set(words, known);
  return known;
}

/** Whether a line of a block may be a credit line. */
function mayCredit(block: RootContent, begins: RegExp): block is Paragraph {
  return block.type === "paragraph" && block.children.some((child) => child.type === "text" && mayBegin(child, begins));
}

function mayBegin(text: Text, begins: RegExp): boolean {
  if (!text.value.includes(":")) return false;
  return text.value.split(/\r\n|\r|\n/).some((line) => begins.test(line.trimStart()));
}

function lastImage(block: RootContent): Nodes | null {
  let last: Nodes | null = null;
  eachNode(block, (node) => {
    if (isImageNode(node)) last = node;
  });
  return last;
}

/** The inline nodes of a paragraph by source line; each line but the first begins with its line ending. */
function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === "break") {
      lines.push([node]);
    } else if (node.type === "text") {
      for (const piece of splitLines(node)) {
        if (/^[\r\n]/.test(piece.value)) lines.push([]);
        (lines.at(-1) as PhrasingContent[]).push(piece);
      }
    } else {
      (lines.at(-1) as PhrasingContent[]).push(node);
    }
  }
  return lines;
}

/** A text node cut before each line ending. Offsets are exact where the value stands in the note as it is. */
function splitLines(node: Text): Text[] {
  let start = startOf(node);
  return node.value.split(/(?=\r\n|(?<!\r)\n|\r(?!\n))/).map((value) => {
    const end = Math.min(start + value.length, endOf(node));
    const point = node.position?.start ?? { line: 1, column: 1 };
    const piece: Text = {
      type: "text",
      value,
      position: { start: { ...point, offset: start }, end: { ...point, offset: end } },
    };
    start = end;
    return piece;
  });
}

/** A paragraph of the nodes, none when nothing is left but blanks. */
function paragraphOf(nodes: PhrasingContent[]): Paragraph[] {
  const children = withoutLeadingBlanks(nodes);
  while (isBlank(children.at(-1))) children.pop();
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  return first && last ? [{ type: "paragraph", children, position: { start: first.start, end: last.end } }] : [];
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node !== undefined && (node.type === "break" || (node.type === "text" && node.value.trim() === ""));
}
