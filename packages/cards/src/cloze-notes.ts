import type { EntryRecord } from "@notewright/schema";
import type { RootContent } from "mdast";
import { gapSpans } from "./cloze-gaps.ts";
import { entryPlace, type FlashContext } from "./flash-context.ts";
import type { ClozeFlashNote, ClozeGap } from "./flash-note.ts";
import { revealsName } from "./mask-names.ts";
import type { Span } from "./open-errors.ts";
import { mostWords, slugOf, tellingWords, wordCount } from "./prompt-text.ts";
import { sentencesOf } from "./sentences-of.ts";
import { textOf } from "./text-of.ts";

/** A sentence, and what of it the author put in bold. */
interface Statement {
  text: string;
  bold: string[];
  flagged: boolean;
}

/** Sentences that state a number or a limit, or have a word in bold, with a gap in its place. */
export function clozeNotes(context: FlashContext): ClozeFlashNote[] {
  if (!context.wants("cloze")) return [];
  const entries = context.catalogue.entries.filter(({ kind }) => kind !== "group" && kind !== "question");
  return entries.flatMap((entry) => notesOf(entry, context));
}

function notesOf(entry: EntryRecord, context: FlashContext): ClozeFlashNote[] {
  const { inHeading } = context.errorsOf(entry);
  const taken = new Set<string>();
  const seen = new Set<string>();
  const notes: ClozeFlashNote[] = [];
  for (const statement of statementsOf(entry, context)) {
    if (seen.has(statement.text)) continue;
    seen.add(statement.text);
    const spans = soundSpans(statement, entry, context);
    const [first] = spans;
    if (first === undefined) continue;
    const suffix = `#${slugOf(statement.text.slice(first.start, first.end))}`;
    const place = entryPlace(entry, suffix, context);
    // Two sentences with one number are told apart by nothing that lasts: the first has it.
    if (taken.has(place.key)) continue;
    taken.add(place.key);
    const flagged = inHeading || statement.flagged;
    if (flagged && !context.keepsFlagged(place.key)) continue;
    notes.push({
      ...place,
      type: "cloze",
      title: entry.name,
      parts: partsOf(statement.text, spans, place.key, context),
      flagged,
    });
  }
  return notes;
}

function soundSpans({ bold, text }: Statement, entry: EntryRecord, context: FlashContext): Span[] {
  if (wordCount(text) > mostWords || text.endsWith(":")) return [];
  const spans = gapSpans(text, bold).filter(({ end, start }) => {
    const answer = text.slice(start, end);
    return (
      !revealsName(entry.name, [answer]) &&
      !revealsName(answer, context.namesOf(entry)) &&
      !isInName(text, { start, end }, context)
    );
  });
  let rest = text;
  for (const { end, start } of spans.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return tellingWords(rest) >= 2 ? spans : [];
}

/** Pictures that mark a statement are no part of it. */
const marks = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*\s*)+/u;

/** The sentences of an entry's paragraphs, in order; code and tables have none. */
function statementsOf(entry: EntryRecord, context: FlashContext): Statement[] {
  const errors = context.errorsOf(entry);
  const statements: Statement[] = [];
  const look = (node: RootContent): void => {
    if (node.type === "paragraph") {
      const bold = node.children.filter(({ type }) => type === "strong").map((strong) => textOf(strong).trim());
      const flagged = errors.in({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
      for (const text of sentencesOf(textOf(node).replace(marks, "")))
        statements.push({ text, bold: bold.filter((strong) => text.includes(strong)), flagged });
    } else if ("children" in node && node.type !== "table") for (const child of node.children) look(child);
  };
  for (const id of [entry.id, ...entry.sections.map((section) => section.id)])
    for (const node of context.content(id).children) look(node);
  return statements;
}

/** "Route 53" has a number that is no fact. */
function isInName(text: string, span: Span, { catalogue }: FlashContext): boolean {
  return catalogue.entries.some(({ name }) => {
    if (!/\p{N}/u.test(name)) return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at < span.end && span.start < at + name.length) return true;
    }
    return false;
  });
}

function partsOf(text: string, spans: readonly Span[], key: string, { options }: FlashContext): (string | ClozeGap)[] {
  const numbers = new Map(options.clozeNumbers.get(key));
  const parts: (string | ClozeGap)[] = [];
  let at = 0;
  for (const { end, start } of spans) {
    const gapText = text.slice(start, end);
    const gapKey = slugOf(gapText);
    if (!numbers.has(gapKey)) numbers.set(gapKey, Math.max(0, ...numbers.values()) + 1);
    if (start > at) parts.push(text.slice(at, start));
    parts.push({ key: gapKey, text: gapText, number: numbers.get(gapKey) ?? 1 });
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
