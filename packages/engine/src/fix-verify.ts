import { isDeepStrictEqual } from "node:util";
import { decodeSource, SourceText } from "@notewright/diagnostics";
import type { SelectedEdit } from "@notewright/fixer";
import { readFrontmatter } from "@notewright/parser";
import type { Root } from "mdast";
import { treeOf } from "./parse-tree.ts";
import { isSameOutside, type TextRange } from "./tree-outside.ts";

/**
 * Why a note may not become another by edits, as a clause; null when it may: it can be parsed still, its tree outside the edits is
 * the same, and its frontmatter says the same unless a finding about frontmatter is what is fixed.
 */
export function verifyFix(
  before: Uint8Array,
  after: Uint8Array,
  edits: readonly SelectedEdit[],
  meant: ReadonlySet<string>,
): string | null {
  const old = read(before);
  const next = read(after);
  if (old === null) return null;
  if (next === null) return "the note could not be read afterwards";
  if (!meant.has("frontmatter") && !isDeepStrictEqual(dataOf(old), dataOf(next))) {
    return "it would change what the frontmatter says";
  }
  const isSame = isSameOutside(
    { ...old, ranges: textRanges(before, edits) },
    { ...next, ranges: textRanges(after, writtenRanges(edits)) },
  );
  return isSame ? null : "it would change the structure of the note around it";
}

interface Read {
  tree: Root;
  text: string;
}

function read(bytes: Uint8Array): Read | null {
  const source = decodeSource(bytes);
  if (!(source instanceof SourceText)) return null;
  const tree = treeOf(bytes, source);
  return "type" in tree ? { tree, text: source.text } : null;
}

function dataOf({ text, tree }: Read): unknown {
  const { data, mistakes } = readFrontmatter(tree, text);
  return [data, mistakes.length];
}

/** Where the texts of sorted edits stand in the bytes that they made. */
function writtenRanges(edits: readonly SelectedEdit[]): TextRange[] {
  let shift = 0;
  return edits.map(({ end, start, text }) => {
    const from = start + shift;
    const length = Buffer.byteLength(text);
    shift += length - (end - start);
    return { start: from, end: from + length };
  });
}

/** Sorted ranges of bytes as ranges of the text, in which a byte order mark does not count. */
function textRanges(bytes: Uint8Array, ranges: readonly TextRange[]): TextRange[] {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let byte = hasMark ? 3 : 0;
  let offset = 0;
  const to = (next: number): number => {
    offset += Buffer.from(bytes.subarray(byte, next)).toString().length;
    byte = Math.max(byte, next);
    return offset;
  };
  return ranges.map(({ end, start }) => ({ start: to(start), end: to(end) }));
}
