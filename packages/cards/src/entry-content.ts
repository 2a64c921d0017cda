import type { EntryRecord } from "@notewright/schema";
import type { List, Root, RootContent } from "mdast";
import { firstStatement } from "./first-statement.ts";
import type { FlashContent } from "./flash-note.ts";
import type { OpenErrors } from "./open-errors.ts";
import { mostWords, tellingWords, wordCount, wordsOf } from "./prompt-text.ts";
import { textOf } from "./text-of.ts";

interface EntryContent {
  answer: FlashContent[];
  details: FlashContent[];
  /** Whether the answer has an open error. */
  flagged: boolean;
}

/**
 * Divides what an entry says into the answer of a card and further details. The answer reaches to the first block that says more than
 * the entry's names, with the list that it introduces. Both are empty when there is none: a lone diagram cannot be asked for.
 * Details with an open error are left out unless `keepsFlagged`.
 */
export function entryContent(
  entry: EntryRecord,
  content: (id: string) => Root,
  errors: OpenErrors,
  keepsFlagged: boolean,
): EntryContent {
  const nameWords = new Set(wordsOf([entry.name, entry.fullName, entry.acronym, entry.vendor, ...entry.aliases].join(" ")));
  const result: EntryContent = { answer: [], details: [], flagged: false };
  let answered = false;

  for (const { id, name } of [{ id: entry.id, name: null }, ...entry.sections]) {
    const { children } = content(id);
    const definitions = children.filter(isDefinition);
    const blocks = withFirstStatement(
      children.filter((node) => !isDefinition(node)),
      nameWords,
    );
    const length = answered ? 0 : answerLength(blocks, nameWords);
    const own = blocks.slice(0, length);
    const rest = blocks.slice(length).filter((node) => keepsFlagged || !hasError(node, errors));
    if (own.length > 0) result.answer.push({ heading: name, content: { type: "root", children: [...own, ...definitions] } });
    result.flagged ||= own.some((node) => hasError(node, errors));
    answered ||= says(own, nameWords);
    if (rest.length > 0) result.details.push({ heading: name, content: { type: "root", children: [...rest, ...definitions] } });
  }
  return answered ? result : { answer: [], details: [], flagged: false };
}

/** How many blocks there are to the first one that says something, and the list it introduces. */
function answerLength(blocks: readonly RootContent[], nameWords: ReadonlySet<string>): number {
  const first = blocks.findIndex((block) => says([block], nameWords));
  if (first < 0) return blocks.length;
  const introduces = /:\s*$/u.test(textOf(blocks[first])) && blocks[first + 1]?.type === "list";
  return first + (introduces ? 2 : 1);
}

/** The blocks with the first paragraph that says something divided after its first statement, one fact for an answer. */
function withFirstStatement(blocks: readonly RootContent[], nameWords: ReadonlySet<string>): RootContent[] {
  const first = blocks.findIndex((block) => says([block], nameWords));
  const block = blocks[first];
  if (block?.type === "list") return [...blocks.slice(0, first), ...firstItems(block), ...blocks.slice(first + 1)];
  if (block?.type !== "paragraph") return [...blocks];
  const tells = (text: string): boolean =>
    tellingWords(
      wordsOf(text)
        .filter((word) => !nameWords.has(word))
        .join(" "),
    ) > 1;
  const [statement, rest] = firstStatement(block, tells);
  return [...blocks.slice(0, first), statement, ...(rest === null ? [] : [rest]), ...blocks.slice(first + 1)];
}

/** A list divided after as many items as an answer has room for. */
function firstItems(list: List): List[] {
  let words = 0;
  const end = list.children.findIndex((item) => {
    words += wordCount(textOf(item));
    return words > mostWords;
  });
  if (end < 0 || list.children.length === 1) return [list];
  const length = Math.max(1, end);
  const rest = list.children.slice(length);
  const start = list.ordered === true && list.start != null ? list.start + length : list.start;
  return [
    { ...list, children: list.children.slice(0, length) },
    ...(rest.length > 0 ? [{ ...list, start, children: rest }] : []),
  ];
}

function says(blocks: readonly RootContent[], nameWords: ReadonlySet<string>): boolean {
  return blocks.some((block) => wordsOf(textOf(block)).some((word) => !nameWords.has(word)));
}

function isDefinition({ type }: RootContent): boolean {
  return type === "definition" || type === "footnoteDefinition";
}

function hasError({ position }: RootContent, errors: OpenErrors): boolean {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start !== undefined && end !== undefined && errors.in({ start, end });
}
