import type { List, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { says, sentencesOf, wordsOf } from "./short-statement.ts";

/** Words up to which a block is an answer as a whole. */
const MOST_WORDS = 40;

/**
 * Divides a block that is too long for an answer after its first statement, or after as many items of a list as there is room for;
 * the second part is null where it stays whole.
 */
export function firstPart(block: RootContent): [RootContent, RootContent | null] {
  if (wordsOf(textOf(block)).length <= MOST_WORDS) return [block, null];
  if (block.type === "paragraph") return firstStatement(block);
  return block.type === "list" ? firstItems(block) : [block, null];
}

/** Only text that stands in the paragraph itself is divided, never a link or emphasis. */
function firstStatement(paragraph: Paragraph): [Paragraph, Paragraph | null] {
  let end = 0;
  for (const sentence of sentencesOf(textOf(paragraph))) {
    const said = textOf(paragraph).slice(0, end);
    if (end > 0 && says(said)) break;
    end += sentence.length;
  }
  let at = 0;
  for (const [index, child] of paragraph.children.entries()) {
    const from = at;
    at += textOf(child).length;
    if (end > at) continue;
    if (end < at && child.type !== "text") return [paragraph, null];
    const cut = child.type === "text" ? end - from : 0;
    const [left, right] =
      child.type === "text" ? [child.value.slice(0, cut).trimEnd(), child.value.slice(cut).trimStart()] : ["", ""];
    const kept: PhrasingContent[] = child.type === "text" ? [{ ...child, value: left }] : [child];
    const rest = [...(right === "" ? [] : [{ type: "text" as const, value: right }]), ...paragraph.children.slice(index + 1)];
    if (textOf({ type: "paragraph", children: rest }).trim() === "") return [paragraph, null];
    return [
      { ...paragraph, children: [...paragraph.children.slice(0, index), ...kept] },
      { ...paragraph, children: rest },
    ];
  }
  return [paragraph, null];
}

function firstItems(list: List): [List, List | null] {
  let words = 0;
  const tooFar = list.children.findIndex((item) => {
    words += wordsOf(textOf(item)).length;
    return words > MOST_WORDS;
  });
  const length = Math.max(1, tooFar);
  const rest = list.children.slice(length);
  if (tooFar < 0 || rest.length === 0) return [list, null];
  const start = typeof list.start === "number" ? list.start + length : list.start;
  return [
    { ...list, children: list.children.slice(0, length) },
    { ...list, ...(start !== undefined && { start }), children: rest },
  ];
}
