import type { FactRecord } from "@notewright/schema";
import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { exactLists } from "../exact-lists.ts";
import type { ParsedNote } from "../note.ts";
import { endOf, startOf } from "../offsets.ts";
import type { Part, Passage } from "../outline/part.ts";
import { inlineText, inOneLine, plainText } from "../plain-text.ts";
import { proseOf } from "../prose-of.ts";
import { slug } from "../slug.ts";
import { introducedKind, statedKind } from "./fact-kinds.ts";
import { joined } from "./joined.ts";
import { rangeOf } from "./range.ts";

/** A headed piece of an entry's text. */
export interface FactSection {
  /** Heading; null for the text right under the entry's own. */
  name: string | null;
  nodes: readonly RootContent[];
}

/**
 * The statements of an entry: its first sentence, list items, sentences that state a limit, a price or a use, remarks, and the
 * choices and the answer of a question. Nested items are statements of their own.
 */
export function factsOf(owner: string, part: Part, sections: readonly FactSection[], note: ParsedNote): FactRecord[] {
  const facts = new FactList(owner, note);
  if (part.answer !== null) {
    addAnswer(part, part.answer, facts);
    return facts.records;
  }
  if (part.fields.length > 0) {
    for (const { describes, name, value } of part.fields) {
      if (describes) facts.add("definition", value);
      else facts.add(introducedKind(name) ?? "note", { ...value, text: `${name}: ${value.text}` });
    }
    return facts.records;
  }
  for (const { name, nodes } of sections) addSection(name === null ? null : introducedKind(name), nodes, facts);
  return facts.records;
}

/** The first sentence of a paragraph that has one, with its offsets in the note. */
export function firstSentence(paragraph: Paragraph, note: ParsedNote): Passage | null {
  return sentencesOf(paragraph, note)[0] ?? null;
}

/** Pictures before a text, with what joins and colours them; and what joins a text to the name before it. */
const MARKS = /^(?:[:–—-]\s+)?(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*\s*)*/u;

/** Collects records under ids that are taken from their texts. */
class FactList {
  readonly records: FactRecord[] = [];
  readonly note: ParsedNote;
  readonly #owner: string;
  readonly #taken: Set<string> = new Set();

  constructor(owner: string, note: ParsedNote) {
    this.#owner = owner;
    this.note = note;
  }

  add(kind: string, { end, start: begin, text: whole }: Passage): void {
    const source = this.note.source.text;
    const signs = MARKS.exec(whole)?.[0] ?? "";
    const isWritten = signs !== "" && source.startsWith(signs, begin);
    const text = isWritten ? whole.slice(signs.length) : whole;
    const start = isWritten ? begin + signs.length : begin;
    if (text === "") return;
    const name = kind === "definition" || kind === "answer" ? kind : slug(text).split("-").slice(0, 6).join("-");
    const base = joined(this.#owner, "#", name);
    let id = base;
    for (let number = 2; this.#taken.has(id); number++) id = `${base}-${number}`;
    this.#taken.add(id);
    const marks = isWritten ? Array.from(signs.matchAll(/\p{Extended_Pictographic}/gu), ([sign]) => sign) : [];
    const markdown = source.slice(start, end);
    this.records.push(exactLists({ id, kind, text, marks, markdown, source: rangeOf(this.note, start, end) }));
  }
}

function addSection(kind: string | null, nodes: readonly RootContent[], facts: FactList): void {
  let introduction: string | null = null;
  for (const [index, node] of nodes.entries()) {
    if (node.type === "blockquote" && node.calloutType !== undefined) {
      const stated = introducedKind(node.calloutType) ?? "note";
      facts.add(stated, { text: plainText(node.children), start: startOf(node), end: endOf(node) });
    } else if (node.type === "blockquote") addSection(kind, node.children, facts);
    if (node.type === "paragraph") {
      introduction = inlineText(node.children);
      addParagraph(node, kind, facts);
    } else if (node.type === "list") {
      const introduced = introduction?.endsWith(":") === true ? introducedKind(introduction) : null;
      addList(node, introduced ?? kind, facts, exampleAfter(node, nodes[index + 1]));
    }
  }
}

function addParagraph(paragraph: Paragraph, kind: string | null, facts: FactList): void {
  const whole = inlineText(paragraph.children);
  const sentences = sentencesOf(paragraph, facts.note);
  if (statedKind(whole) === "note") {
    facts.add("note", { text: whole, start: startOf(paragraph), end: endOf(paragraph) });
    return;
  }
  for (const [index, sentence] of sentences.entries()) {
    const isFirst = facts.records.length === 0 && index === 0;
    const stated = statedKind(sentence.text) ?? (kind === "example" ? null : kind);
    if (isFirst) facts.add("definition", sentence);
    else if (stated !== null && !whole.endsWith(":")) facts.add(stated, sentence);
  }
}

function addList(list: List, kind: string | null, facts: FactList, example: Passage | null): void {
  for (const item of list.children) {
    const own = item.children.filter(({ type }) => type !== "list");
    const [first] = own;
    const last = own.at(-1);
    const text = plainText(own);
    if (first !== undefined && last !== undefined && text !== "") {
      const passage = { text, start: startOf(first), end: endOf(last) };
      if (example !== null && item === list.children.at(-1)) {
        facts.add("example", { text: `${text} ${example.text}`, start: passage.start, end: example.end });
      } else facts.add(kind ?? statedKind(text) ?? (beginsWithTerm(item) ? "term" : "note"), passage);
    }
    const inner = text.endsWith(":") ? introducedKind(text) : null;
    for (const child of item.children) if (child.type === "list") addList(child, inner ?? kind, facts, null);
  }
}

/** A line of code under a list shows what its last item says. */
function exampleAfter(list: List, next: RootContent | undefined): Passage | null {
  const [only, ...others] = next?.type === "paragraph" ? next.children : [];
  if (next === undefined || only?.type !== "inlineCode" || others.length > 0 || list.children.length === 0) return null;
  return { text: only.value, start: startOf(next), end: endOf(next) };
}

/** "**Name**: text" or "**Name** - text". */
function beginsWithTerm({ children: [paragraph] }: ListItem): boolean {
  if (paragraph?.type !== "paragraph") return false;
  const [lead, next] = paragraph.children;
  if (lead?.type !== "strong") return false;
  return /:\s*$/.test(inlineText(lead.children)) || (next?.type === "text" && /^\s*[:–—=-]\s/.test(next.value));
}

const ANSWER = /^(?:the\s+)?(?:(?:correct|right)\s+)?(?:answers?|options?|choices?)(?:\s+(?:is|are))?\s*[:.–—=-]\s*/iu;
const LETTERS = /^(\(?[A-Z]\)?(?:\s*(?:,|and|&|\/|\+)?\s*\(?[A-Z]\)?)*)(?![\p{L}\p{N}])/u;

/** Choices that the answer names by their letter are right ones. */
function addAnswer({ choices }: Part, answer: Passage, facts: FactList): void {
  const label = ANSWER.exec(answer.text)?.[0] ?? "";
  const text = answer.text.slice(label.length);
  const named: readonly string[] = LETTERS.exec(text)?.[1]?.match(/[A-Z]/g) ?? [];
  for (const choice of choices) {
    const letter = /^\(?([A-Z])[.):]\s/.exec(choice.text)?.[1] ?? "";
    facts.add(named.includes(letter) ? "right-choice" : "choice", choice);
  }
  const isWritten = facts.note.source.text.startsWith(label, answer.start);
  facts.add("answer", { text, start: answer.start + (isWritten ? label.length : 0), end: answer.end });
}

let last: { paragraph: Paragraph; sentences: readonly Passage[] } | null = null;

/** Those of the last paragraph are known: the summary of an entry and its facts begin with the same one. */
function sentencesOf(paragraph: Paragraph, note: ParsedNote): readonly Passage[] {
  if (last?.paragraph !== paragraph) last = { paragraph, sentences: makeSentences(paragraph, note) };
  return last.sentences;
}

function makeSentences(paragraph: Paragraph, note: ParsedNote): Passage[] {
  const prose = proseOf(paragraph, note.source.text);
  return prose.sentences
    .filter(({ end, index }) => /\p{L}/u.test(prose.text.slice(index, end)))
    .map(({ end, index }) => ({
      text: inOneLine(prose.text.slice(index, end).replaceAll("\uFFFC", "")),
      start: prose.offsetAt(index),
      end: prose.endOffsetAt(end),
    }));
}
