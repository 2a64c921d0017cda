import { endOf, startOf } from "@notewright/parser";
import type { Nodes } from "mdast";
import type { WrittenComment } from "./written-comments.ts";

/** Blocks behind which a comment may go: what stands after it still begins a block of its own. */
const closedBlocks = new Set(["paragraph", "heading", "thematicBreak", "table", "html", "comment", "yaml"]);

/** The end of a sentence or word: nothing that could become markup at the end of a line. */
const PLAIN_END = /[\p{L}\p{N}][.,;:!?)"'’”]?$/u;

/**
 * The edit that takes a comment out and leaves the note's blocks as they are; null where that is not certain. UTF-16 offsets.
 */
export function removal(comment: WrittenComment, text: string): { start: number; end: number; text: string } | null {
  return comment.next === undefined ? fromText(comment, text) : fromBlocks(comment, text);
}

/** With its line, unless a blank line must stay between the blocks around. */
function fromBlocks({ end, isTop, previous = null, start }: WrittenComment, text: string): ReturnType<typeof removal> {
  if (!isTop || (previous !== null && !closedBlocks.has(previous.type))) return null;
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end);
  if (text.slice(lineStart, start).trim() !== "" || text.slice(end, lineEnd).trim() !== "") return null;
  const after = text.slice(lineEnd).match(/^(?:\r\n|\r|\n)/)?.[0] ?? "";
  const next = text.slice(lineEnd + after.length, endOfLine(text, lineEnd + after.length));
  // At the top of the note this line would begin front matter.
  if (text.slice(0, lineStart).trim() === "" && next.startsWith("---")) return null;
  const isApart = previous === null || next.trim() === "" || isBlankBefore(text, lineStart);
  return { start: lineStart, end: isApart ? lineEnd + after.length : lineEnd, text: "" };
}

/** From the end of a line, with the blanks before. */
function fromText({ block, end, start }: WrittenComment, text: string): ReturnType<typeof removal> {
  if (block === undefined || (block.type !== "paragraph" && block.type !== "heading")) return null;
  const lineEnd = endOfLine(text, end);
  if (text.slice(end, lineEnd).trim() !== "") return null;
  const lineStart = Math.max(startOfLine(text, start), startOf(block as Nodes));
  const before = text.slice(lineStart, start).trimEnd();
  // `[a]: b` and `^id` mean something when they end a line.
  const isPlain = PLAIN_END.test(before) && !before.startsWith("[") && !/\^\S*$/.test(before);
  if (!isPlain || lineEnd > endOf(block as Nodes)) return null;
  return { start: lineStart + before.length, end, text: "" };
}

function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

function isBlankBefore(text: string, lineStart: number): boolean {
  const end = lineStart - (text.slice(lineStart - 2, lineStart) === "\r\n" ? 2 : 1);
  return text.slice(startOfLine(text, end), end).trim() === "";
}
