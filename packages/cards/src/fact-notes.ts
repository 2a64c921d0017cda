import type { EntryRecord, FactRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { type Gap, possibleGaps, rangesIn, soundGaps } from "./cloze-gaps.ts";
import { hasError } from "./flagged.ts";
import type { ClozeFlash } from "./flash-note.ts";
import { isMatterHeading } from "./part-headings.ts";
import { tidied } from "./short-statement.ts";
import type { KeyedStatement } from "./statements.ts";

type Spans = ClozeFlash["spans"];

const MOST_WORDS = 30;
const FEWEST_WORDS = 4;

/** Sentences in which a number, a bold phrase or the name that is explained can be hidden. */
export function factNotes(entry: EntryRecord, source: CardSource): ClozeFlash[] {
  if (!source.kinds.has("fact")) return [];
  const isMatter = isMatterHeading(entry.name);
  const statements = [
    ...source.statementsOf(entry, "fact", isCounted),
    ...source.statementsOf(entry, "range", (fact) => !isCounted(fact) && isShort(fact) && rangesIn(textOf(fact)).length > 0),
  ];
  return statements.flatMap(({ fact, suffix }: KeyedStatement): ClozeFlash[] => {
    const base = source.base(entry, suffix, hasError(source.findings, entry.id, [fact.source], entry.source.start.line));
    const sound = isMatter ? null : spansOf(textOf(fact), soundGaps(fact, textOf(fact), entry.name));
    const spans =
      sound ?? (source.wasShipped(base.key, "fact") ? spansOf(textOf(fact), possibleGaps(fact, textOf(fact))) : null);
    if (spans === null) return [];
    const isFlagged = base.isFlagged || sound === null;
    return [{ ...base, isFlagged, said: fact.text, type: "cloze", card: "fact", name: entry.name, spans }];
  });
}

/** Statements are counted by what could be hidden in them, sound or not: so their keys stay as they are when the measure changes. */
function isCounted(fact: FactRecord): boolean {
  return isShort(fact) && spansOf(textOf(fact), possibleGaps(fact, textOf(fact))) !== null;
}

function isShort(fact: FactRecord): boolean {
  const words = textOf(fact).match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && fact.kind !== "answer" && !fact.kind.endsWith("choice");
}

function textOf(fact: FactRecord): string {
  return tidied(fact.text);
}

/** A statement in pieces, shown and hidden; null where nothing in it is to be hidden, or too little would be left. */
function spansOf(text: string, gaps: readonly Gap[]): Spans | null {
  if (gaps.length === 0) return null;
  const spans: Spans = [];
  let at = 0;
  for (const { end, start } of gaps.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) spans.push({ text: text.slice(at, start), isHidden: false });
    spans.push({ text: text.slice(start, end), isHidden: true });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at), isHidden: false });
  const left = spans.flatMap((span) => (span.isHidden ? [] : (span.text.match(/\p{L}+/gu) ?? [])));
  return left.length >= FEWEST_WORDS - 1 ? spans : null;
}
