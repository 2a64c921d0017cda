import type { DetailsEntry } from "@notewright/schema";
import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText, plainText } from "../../plain-text.ts";
import type { Part, Passage } from "../part.ts";
import { blockPart } from "./block-part.ts";
import { type DetailsBlock, detailsAt } from "./details-block.ts";
import type { EntryContext, TakenEntries } from "./take-entries.ts";

/** A summary that only says that something is folded away; any other one is the question itself. */
const LABEL =
  /^\W*(?:(?:show|see|view|reveal|click|tap|open|expand|press|the|here|for|to|me|correct|right|your)\s+)*(?:answers?|solutions?|explanations?|results?|hints?|details|more|toggle|answer.*)\W*$/iu;

/** Questions with an answer in `<details>`: in one list item, or the blocks before it, or in its summary. */
export function takeDetails(blocks: readonly RootContent[], { kind }: DetailsEntry, context: EntryContext): TakenEntries {
  const entries: Part[] = [];
  let rest: RootContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent;
    const found = detailsAt(blocks, index, context.text);
    if (found.length > 0) {
      let isTaken = false;
      for (const details of found) {
        index = details.last;
        const { part, kept } = questionBefore(rest, details, kind, context);
        if (part !== null) entries.push(part);
        isTaken ||= part !== null;
        rest = kept;
      }
      if (!isTaken) rest.push(...blocks.slice(found[0]?.first, index + 1));
    } else if (block.type === "list") {
      const { left, parts } = takeItems(block, kind, context);
      entries.push(...parts);
      if (left !== null) rest.push(left);
    } else {
      rest.push(block);
    }
  }
  return { entries, rest };
}

function takeItems(list: List, kind: string, context: EntryContext): { parts: Part[]; left: List | null } {
  const parts: Part[] = [];
  const children = list.children.filter((item) => {
    const part = itemQuestion(item, kind, context);
    if (part !== null) parts.push(part);
    return part === null;
  });
  if (parts.length === 0) return { parts, left: list };
  return { parts, left: children.length === 0 ? null : { ...list, children } };
}

/** An item whose first paragraph asks and whose `<details>` answer. */
function itemQuestion(item: ListItem, kind: string, context: EntryContext): Part | null {
  const [question, ...others] = item.children as RootContent[];
  if (question?.type !== "paragraph") return null;
  for (let index = 0; index < others.length; index++) {
    const [details] = detailsAt(others, index, context.text);
    if (details === undefined) continue;
    return questionPart(question, others, details, { start: startOf(item), end: endOf(item) }, kind, context);
  }
  return null;
}

/** The blocks just before `<details>` that belong to it: the paragraph that asks, and the choices after it. */
function questionBefore(
  rest: RootContent[],
  details: DetailsBlock,
  kind: string,
  context: EntryContext,
): { part: Part | null; kept: RootContent[] } {
  const range = { start: details.start, end: details.end };
  if (details.summary !== null && !LABEL.test(details.summary.text)) {
    const { summary } = details;
    const part = partOf(summary.text, { start: summary.start, end: summary.end }, [], details, range, kind, context);
    return { part, kept: rest };
  }
  const at = rest.findLastIndex(({ type }) => type !== "list" && type !== "code");
  const question = rest[at];
  if (question?.type === "paragraph") {
    const between = rest.slice(at + 1);
    const whole = { start: startOf(question), end: details.end };
    return { part: questionPart(question, between, details, whole, kind, context), kept: rest.slice(0, at) };
  }
  return { part: null, kept: rest };
}

function questionPart(
  question: Paragraph,
  others: readonly RootContent[],
  details: DetailsBlock,
  range: { start: number; end: number },
  kind: string,
  context: EntryContext,
): Part {
  const title = inlineText(question.children);
  const label = { start: startOf(question), end: endOf(question) };
  const own = others.filter((node) => startOf(node) < details.start || startOf(node) >= details.end);
  return partOf(title, label, own, details, range, kind, context);
}

function partOf(
  title: string,
  label: { start: number; end: number },
  nodes: RootContent[],
  { answer, folded }: DetailsBlock,
  range: { start: number; end: number },
  kind: string,
  context: EntryContext,
): Part {
  const none = { acronym: null, expansion: null, qualifier: null, vendor: null, aliases: [] };
  return blockPart(kind, context, {
    title,
    // A question is no name: nothing in it is an acronym or vendor of its own.
    names: { name: title, ...none },
    nodes: [...nodes, ...folded],
    choices: nodes.flatMap((node) => (node.type === "list" ? node.children.map(choiceOf) : [])),
    answer,
    ...range,
    label,
  });
}

function choiceOf(item: ListItem): Passage {
  return { text: plainText(item.children), start: startOf(item.children[0] ?? item), end: endOf(item) };
}
