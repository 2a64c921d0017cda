import type { EntryRecord, FactRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { hasError } from "./flagged.ts";
import type { ClozeFlash } from "./flash-note.ts";
import { tidied } from "./short-statement.ts";

const MOST_WORDS = 30;
const FEWEST_WORDS = 4;
/** A number that counts or measures, with its sign and unit; not one of a name, as in "IPv4", "S3" or "16.04.1". */
const NUMBER =
  /(?<![\p{L}\p{N}.,/_-])(?:[<>≥≤~±]\s?)?[$€£]?\d+(?:[.,]\d+)*(?:\s?(?:%|‰|°[CF]?|[kKMGTP]i?[bB](?:ps)?|[mµn]s|[kmc]?m|kg|g|ml|l|k[WV]|[WVAΩ]|[MGk]?Hz|min|[smhd])(?![\p{L}\p{N}]))?(?![\p{L}\p{N}_]|[-.]\p{N}|-\p{L})/gu;
/** A bold phrase of a few words. */
const BOLD = /(?<![*_\\])(\*\*|__)(?=\S)([^*_\n]{2,60}?\S)\1(?![*_])/gu;

/** Sentences in which a number, a bold phrase or the name that is explained can be hidden. */
export function factNotes(entry: EntryRecord, source: CardSource): ClozeFlash[] {
  if (!source.kinds.has("fact")) return [];
  return source
    .statementsOf(entry, "fact", (fact) => spansOf(fact) !== null)
    .map(({ fact, suffix }) => ({
      ...source.base(entry, suffix, hasError(source.findings, entry.id, [fact.source], entry.source.start.line)),
      said: fact.text,
      type: "cloze",
      card: "fact",
      name: entry.name,
      spans: spansOf(fact) as ClozeFlash["spans"],
    }));
}

/** A statement in pieces, shown and hidden; null where nothing in it is worth hiding, or too much would be. */
function spansOf({ kind, markdown, text: whole }: FactRecord): ClozeFlash["spans"] | null {
  const text = tidied(whole);
  const words = text.match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS || words > MOST_WORDS || kind === "answer" || kind.endsWith("choice")) return null;
  const hidden = kind === "term" ? termIn(text) : [...numbersIn(text), ...boldIn(text, markdown)];
  if (hidden.length === 0) return null;
  const spans: ClozeFlash["spans"] = [];
  let at = 0;
  for (const { end, start } of hidden.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) spans.push({ text: text.slice(at, start), isHidden: false });
    spans.push({ text: text.slice(start, end), isHidden: true });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at), isHidden: false });
  const left = spans.flatMap((span) => (span.isHidden ? [] : (span.text.match(/\p{L}+/gu) ?? [])));
  return left.length >= FEWEST_WORDS - 1 ? spans : null;
}

interface Range {
  start: number;
  end: number;
}

function numbersIn(text: string): Range[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({ start: index, end: index + number.length }));
}

function boldIn(text: string, markdown: string): Range[] {
  return Array.from(markdown.matchAll(BOLD)).flatMap(([, , phrase]) => {
    const plain = (phrase as string).replace(/[\\`]/g, "").replace(/:$/, "");
    const start = text.indexOf(plain);
    return start < 0 || start !== text.lastIndexOf(plain) ? [] : { start, end: start + plain.length };
  });
}

/** The head of "Task: a container that runs once": what comes before the colon. */
function termIn(text: string): Range[] {
  const head = /^([^:(]{2,60}?)\s*(?:\([^)]*\))?:\s/u.exec(text)?.[1];
  if (head === undefined || text.toLowerCase().indexOf(head.toLowerCase(), head.length) >= 0) return [];
  return [{ start: 0, end: head.length }];
}
