import { endOf, type ParsedNote, type Prose, proseAt, type Span, startOf } from "@notewright/parser";
import type { Code, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { hasFenceAstray, readsAsProse, textsInCode } from "./text-in-code.ts";

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
/** What is under the name of a language is written in it. */
const LANGUAGE_KEYS =
  /^(?:arabic|botanical|catalan|chinese|croatian|czech|danish|dutch|finnish|french|gaelic|german|greek|hebrew|hindi|hungarian|icelandic|irish|italian|japanese|korean|latin|norwegian|persian|polish|portuguese|romanian|russian|sanskrit|scientific|spanish|swedish|swahili|turkish|ukrainian|vietnamese|welsh|species|genus|taxon|binomial|ar|cs|da|de|el|es|fi|fr|he|hu|ja|ko|la|nl|pl|pt|ro|ru|sv|tr|uk|zh)(?:[-_ ]?name)?$/i;

function* frontmatterValues({ frontmatter: { data, node, placeOf }, source }: ParsedNote): Generator<Prose> {
  if (node === null) return;
  // A line of dashes that was meant as a rule, and the text below it.
  if (Object.keys(data).length === 0) yield* linesOf(node, source.text);
  const below: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    const { path, value } = next;
    const key = String(path.findLast((step) => typeof step === "string") ?? "");
    if (NO_PROSE_KEYS.test(key) || LANGUAGE_KEYS.test(key)) continue;
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
  const blocks: Code[] = [];
  visit(tree, (node) => {
    const [start, end] = [startOf(node), endOf(node)];
    if (node.type === "comment" && saysSomething(node.value)) add(node, start, end);
    if (node.type === "html")
      for (const part of textsInHtml(text.slice(start, end))) add(node, start + part.index, start + part.end);
    if (node.type === "code") blocks.push(node);
  });
  const sources = blocks.map((node) => text.slice(startOf(node), endOf(node)));
  const isAstray = sources.some(hasFenceAstray);
  for (const [index, node] of blocks.entries()) {
    const start = startOf(node);
    for (const part of textsInCode(sources[index] as string, isAstray)) add(node, start + part.index, start + part.end);
  }
  return found;
}

/** `prettier-ignore`, `markdownlint-disable MD001`, `toc: yes`, `@generated`. */
const DIRECTIVE = /^\s*(?:[\w/]+[-_:=@/]\w|[@#[{!$%*|]|\w+\s*[:=]\s*\S+\s*$)/i;
const MARKUP = /<\/?[a-z]|```/i;

function saysSomething(comment: string): boolean {
  if ((comment.match(WORD)?.length ?? 0) < FEWEST_WORDS || DIRECTIVE.test(comment)) return false;
  return !MARKUP.test(comment.replace(/(?<!`)`[^`\n]+`(?!`)/g, ""));
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
