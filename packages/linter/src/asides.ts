import { endOf, type ParsedNote, type Prose, proseAt, type Span, startOf } from "@notewright/parser";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

const known = new WeakMap<ParsedNote, Prose[]>();

/** What a note says besides its text: values of frontmatter, comments, and sentences that stand as indented code. Made once a note. */
export function asidesOf(note: ParsedNote): Prose[] {
  const made = known.get(note) ?? [...frontmatterValues(note), ...comments(note)];
  known.set(note, made);
  return made;
}

// Names, addresses and settings of tools, not words of a sentence.
const NO_PROSE_KEYS =
  /^(?:id|uid|slug|url|uri|link|links|permalink|path|layout|class|cssclass|cssclasses|lang|language|date|author|authors|by|name|email|image|cover|icon|type|version|license)$/i;

function* frontmatterValues({ frontmatter: { data, node, placeOf }, source }: ParsedNote): Generator<Prose> {
  if (node === null) return;
  // A line of dashes that was meant as a rule, and the text below it.
  if (Object.keys(data).length === 0) yield* linesOf(node, source.text);
  const below: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    const { path, value } = next;
    if (NO_PROSE_KEYS.test(String(path.findLast((step) => typeof step === "string") ?? ""))) continue;
    if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value))
        below.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: each });
    } else if (typeof value === "string") {
      const place = placeOf(path)?.value;
      if (place != null) yield proseAt(node, source.text, place.start, place.end);
    }
  }
}

function* linesOf(node: Nodes, text: string): Generator<Prose> {
  for (const { 0: line, index } of text.slice(startOf(node), endOf(node)).matchAll(/[^\n]+/g)) {
    const start = startOf(node) + index;
    if (readsAsProse(line)) yield proseAt(node, text, start, start + line.length);
  }
}

const WORD = /\p{L}{2,}/gu;
const FEWEST_WORDS = 4;

/** Comments of a few words, and text in HTML and in code that is none; settings of tools and what was commented out are left out. */
function comments({ source: { text }, tree }: ParsedNote): Prose[] {
  const found: Prose[] = [];
  const add = (node: Nodes, start: number, end: number): void => {
    found.push(proseAt(node, text, start, end));
  };
  visit(tree, (node) => {
    const [start, end] = [startOf(node), endOf(node)];
    if (node.type === "comment" && saysSomething(node.value)) add(node, start, end);
    if (node.type === "html")
      for (const part of textsInHtml(text.slice(start, end))) add(node, start + part.index, start + part.end);
    if (node.type === "code")
      for (const part of textsInCode(text.slice(start, end))) add(node, start + part.index, start + part.end);
  });
  return found;
}

/** `prettier-ignore`, `markdownlint-disable MD001`, `toc: yes`, `@generated`. */
const DIRECTIVE = /^\s*(?:[\w/]+[-_:=@/]\w|[@#[{!$%*|]|\w+\s*[:=]\s*\S+\s*$)/i;
const MARKUP = /<\/?[a-z]|```/i;

function saysSomething(comment: string): boolean {
  return (comment.match(WORD)?.length ?? 0) >= FEWEST_WORDS && !DIRECTIVE.test(comment) && !MARKUP.test(comment);
}

const HTML_PART = /<!--([\s\S]*?)(?:-->|$)|<(script|style|pre|code|svg)\b[\s\S]*?(?:<\/\2>|$)|<[^>]*>|[^<]+/gi;

/** What HTML shows between its tags, and its comments. */
function* textsInHtml(html: string): Generator<Span> {
  for (const { 0: part, 1: comment, index } of html.matchAll(HTML_PART)) {
    if (comment !== undefined) {
      if (saysSomething(comment)) yield { index: index + 4, end: index + 4 + comment.length };
    } else if (part[0] !== "<" && (part.match(WORD)?.length ?? 0) >= FEWEST_WORDS) yield { index, end: index + part.length };
  }
}

/**
 * Sentences in what Markdown takes for code by accident: text that is indented by four, or that stands below a fence that nothing
 * closes, or only the end of a later block.
 */
function* textsInCode(source: string): Generator<Span> {
  const fence = /^(`{3,}|~{3,})([^\n]*)\n/.exec(source);
  const inner = fence === null ? -1 : source.slice(1).search(/^[ \t]*(?:`{3,}|~{3,})[ \t]*\w/m);
  const isOpen = fence?.[2]?.trim() === "" && (inner >= 0 || !/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(source));
  if (fence !== null && !isOpen) return;
  const text = inner >= 0 ? source.slice(0, inner + 1) : source;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (readsAsProse(line)) yield { index, end: index + line.length };
  }
}

const FUNCTION_WORDS =
  /\b(?:the|a|an|of|and|to|is|are|in|on|at|for|with|that|this|it|as|by|from|you|your|we|our|be|can|will|or)\b/gi;

/** Sentences: some words, of which a seventh is small ones like "the", and no marks of code. */
function readsAsProse(line: string): boolean {
  if (/[;{}]\s*$|=>|\$\(|::|^\s*[$>#]\s/.test(line)) return false;
  const text = line.replace(/`[^`]*`|https?:\S+/g, " ");
  const words = text.match(WORD)?.length ?? 0;
  const small = text.match(FUNCTION_WORDS)?.length ?? 0;
  return words >= FEWEST_WORDS && small * 7 >= words;
}
