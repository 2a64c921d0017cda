import type { FactRecord } from "@notewright/schema";
import type { List, Paragraph, RootContent } from "mdast";
import type { ParsedNote } from "../note.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText, plainText } from "../plain-text.ts";
import { proseOf } from "../prose.ts";
import { slug } from "../slug.ts";
import { rangeOf } from "./range.ts";

/** Kind of the facts in a list by the line that introduces it. */
const LIST_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\buses?[ -]cases?\b|\bwhen to use\b/i, "use-case"],
  [/\bfeatures?\b|\bbenefits?\b/i, "feature"],
  [/\blimits?\b|\blimitations?\b|\bquotas?\b/i, "limit"],
  [/\bpric(?:e|es|ing)\b|\bcosts?\b/i, "price"],
  [/\bterminology\b|\bterms\b|\bglossary\b/i, "term"],
];

/** The statements of a body: its first sentence, paragraphs that begin with "Note:", and list items. */
export function factsOf(owner: string, nodes: readonly RootContent[], note: ParsedNote): FactRecord[] {
  const facts: FactRecord[] = [];
  const taken = new Set<string>();
  const add = (kind: string, text: string, start: number, end: number): void => {
    if (text === "") return;
    const base = `${owner}#${kind === "definition" ? kind : slug(text).split("-").slice(0, 6).join("-")}`;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    facts.push({ id, kind, text, markdown: note.source.text.slice(start, end), source: rangeOf(note, start, end) });
  };

  let introduction = "";
  for (const node of nodes) {
    if (node.type === "paragraph") {
      introduction = inlineText(node.children);
      const sentence = firstSentence(node, note);
      if (/^(?:note|remark|tip|nb)\s*:/i.test(introduction)) add("note", introduction, startOf(node), endOf(node));
      else if (sentence !== null && facts.length === 0) add("definition", sentence.text, sentence.start, sentence.end);
    } else if (node.type === "list") {
      const kind = LIST_KINDS.find(([words]) => introduction.endsWith(":") && words.test(introduction))?.[1] ?? "note";
      for (const item of (node as List).children)
        add(kind, plainText(item.children), itemStart(item.children, item), endOf(item));
    }
  }
  return facts;
}

/** The first sentence of a paragraph that has one, with its offsets in the note. */
export function firstSentence(paragraph: Paragraph, note: ParsedNote): { text: string; start: number; end: number } | null {
  const prose = proseOf(paragraph, note.source.text);
  const span = prose.sentences.find(({ index, end }) => /\p{L}/u.test(prose.text.slice(index, end)));
  if (span === undefined) return null;
  const text = prose.text.slice(span.index, span.end).replaceAll("\uFFFC", "").replace(/\s+/g, " ").trim();
  return { text, start: prose.offsetAt(span.index), end: prose.endOffsetAt(span.end) };
}

/** A list item's content begins after its bullet. */
function itemStart(children: readonly RootContent[], item: RootContent): number {
  return startOf(children[0] ?? item);
}
