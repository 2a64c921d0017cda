import { isMatterHeading } from "@notewright/profile";
import type { EntryRecord, FactRecord } from "@notewright/schema";
import { askedStatement } from "./asked-statement.ts";
import type { CardSource } from "./card-source.ts";
import { type Gap, possibleGaps, rangesIn, soundGaps } from "./cloze-gaps.ts";
import { hasError } from "./flagged.ts";
import type { ClozeFlash } from "./flash-note.ts";
import { needsName } from "./needs-name.ts";
import { tidied } from "./short-statement.ts";
import type { KeyedStatement } from "./statements.ts";

type Spans = ClozeFlash["spans"];

const MOST_WORDS = 30;
const FEWEST_WORDS = 4;
/** Words that are left to read at least. A field has its label, and the name above it. */
const FEWEST_LEFT = 3;
const FEWEST_LEFT_OF_FIELD = 1;

/** Sentences in which a number, a bold phrase or the name that is explained can be hidden, and fields of which the value can. */
export function factNotes(entry: EntryRecord, source: CardSource): ClozeFlash[] {
  if (!source.kinds.has("fact")) return [];
  const isRange = (fact: FactRecord): boolean => isShort(fact) && rangesIn(textOf(fact)).length > 0;
  const statements = [
    ...source.statementsOf(entry, "fact", isCounted),
    ...source.statementsOf(entry, "range", (fact) => !isCounted(fact) && isRange(fact)),
    ...source.statementsOf(
      entry,
      "field",
      (fact) => !isCounted(fact) && !isRange(fact) && askedStatement(entry, fact, source).isValueAsked,
    ),
  ];
  return statements.flatMap(({ fact, suffix }: KeyedStatement): ClozeFlash[] => {
    const base = source.base(entry, suffix, hasError(source.findings, entry.id, [fact.source], entry.source.start.line));
    const asked = askedStatement(entry, fact, source);
    const least = asked.isValueAsked ? FEWEST_LEFT_OF_FIELD : FEWEST_LEFT;
    const sound = isMatterHeading(asked.name) ? null : spansOf(asked.text, soundGaps(asked), least);
    const wasShipped = source.wasShipped(base.key, "fact");
    const spans = sound ?? (wasShipped ? spansOf(textOf(fact), possibleGaps(fact, textOf(fact)), FEWEST_LEFT) : null);
    if (spans === null) return [];
    const isFlagged = base.isFlagged || sound === null;
    const isOfName = asked.isValueAsked || needsName(asked.text);
    return [{ ...base, isFlagged, said: fact.text, type: "cloze", card: "fact", name: asked.name, isOfName, spans }];
  });
}

/** Statements are counted by what could be hidden in them, sound or not: so their keys stay as they are when the measure changes. */
function isCounted(fact: FactRecord): boolean {
  return isShort(fact) && spansOf(textOf(fact), possibleGaps(fact, textOf(fact)), FEWEST_LEFT) !== null;
}

function isShort(fact: FactRecord): boolean {
  const words = textOf(fact).match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && fact.kind !== "answer" && !fact.kind.endsWith("choice");
}

function textOf(fact: FactRecord): string {
  return tidied(fact.text);
}

/** A statement in pieces, shown and hidden; null where nothing in it is to be hidden, or fewer words would be left than `least`. */
function spansOf(text: string, gaps: readonly Gap[], least: number): Spans | null {
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
  return left.length >= least ? spans : null;
}
