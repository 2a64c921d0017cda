import type { Span } from "@notewright/parser";

const FENCE = /^(?:`{3,}|~{3,})([^\n]*)\n/;
const FENCE_AT_END = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/;
/** A fence that begins a block of some language, which no block may have inside. */
const INNER_FENCE = /\n[ \t]*(?:`{3,}|~{3,})[ \t]*\w/;

/** Whether nothing closes the fence of a code block, or only that of a later block: then text and code of the note are exchanged. */
export function hasFenceAstray(source: string): boolean {
  return FENCE.exec(source)?.[1]?.trim() === "" && (INNER_FENCE.test(source) || !FENCE_AT_END.test(source));
}

/**
 * Lines of text in what Markdown takes for code by accident: text that is indented by four, or that stands between fences of a note
 * of which one is astray (`isAstray`).
 */
export function* textsInCode(source: string, isAstray: boolean): Generator<Span> {
  const fence = FENCE.exec(source);
  if (fence !== null && !(isAstray && fence[1]?.trim() === "")) return;
  const inner = source.search(INNER_FENCE);
  const text = inner >= 0 ? source.slice(0, inner + 1) : source;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (readsAsProse(line) || isMarkdown(line)) yield { index, end: index + line.length };
  }
}

const WORD = /\p{L}{2,}/gu;
const FEWEST_WORDS = 4;
const FUNCTION_WORDS =
  /\b(?:the|a|an|of|and|to|is|are|in|on|at|for|with|that|this|it|as|by|from|you|your|we|our|be|can|will|or)\b/gi;

/** Sentences: some words, of which a seventh is small ones like "the", and no marks of code. */
export function readsAsProse(line: string): boolean {
  if (/[;{}]\s*$|=>|\$\(|::|^\s*[$>#]\s/.test(line)) return false;
  const text = line.replace(/`[^`]*`|https?:\S+/g, " ");
  const words = text.match(WORD)?.length ?? 0;
  const small = text.match(FUNCTION_WORDS)?.length ?? 0;
  return words >= FEWEST_WORDS && small * 7 >= words;
}

/** A heading below the first level, or an item with a link. */
function isMarkdown(line: string): boolean {
  return /^[ \t]*(?:#{2,6} \p{L}|[-*+] .{0,200}\[[^\][]{1,200}\]\([^\s()]{1,500}\))/u.test(line);
}
