import { isPartHeading } from "@notewright/profile";
import type { FactRecord } from "@notewright/schema";
import type { AskedStatement } from "./asked-statement.ts";
import { isEnumerator } from "./enumerator.ts";
import { formulasIn } from "./formulas.ts";
import { explains, headOf, isRecalled, type Label } from "./label.ts";
import { revealsName } from "./mask.ts";
import { wordsOf } from "./short-statement.ts";

/** A place in a text, in UTF-16 units, the end exclusive. */
export interface Gap {
  start: number;
  end: number;
}

const UNIT =
  "(?:\\s?(?:%|‰|°[CF]?|[kKMGTP]i?[bB](?:ps)?|[mµn]s|[kmc]?m|kg|g|ml|l|k[WV]|[WVAΩ]|[MGk]?Hz|min|[smhd])(?![\\p{L}\\p{N}]))?";
/** A power, also of ten behind a factor: "10^23", "6.022 × 10²³". */
const POWER = "(?:(?:\\s?[×·*x]\\s?10)?(?:\\^\\{?[-−+]?\\d+\\}?|[⁺⁻]?[⁰¹²³⁴-⁹]+))?";
/** A number that counts or measures, with its sign and unit; not one of a name, as in "IPv4", "S3" or "16.04.1". */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/_-])(?:[<>≥≤~±]\\s?)?[$€£]?\\d+(?:[.,]\\d+)*${POWER}${UNIT}(?![\\p{L}\\p{N}_]|[-.]\\p{N}|-\\p{L})`,
  "gu",
);
/** From one number to another: "1-15", "3 to 5", "$1 and $5" after "between". */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/_-])[$€£]?\\d+(?:[.,]\\d+)?${UNIT}(?:\\s?[–—-]\\s?|\\s(?:to|through)\\s|(?<=\\bbetween\\s[^\\s]+(?:\\s[^\\s]+)?)\\sand\\s)[$€£]?\\d+(?:[.,]\\d+)?${UNIT}(?![\\p{L}\\p{N}_]|[-.:/]\\p{N}|-\\p{L})`,
  "gu",
);
/** A bold phrase of a few words. */
const BOLD = /(?<![*_\\])(\*\*|__)(?=\S)([^*_\n]{2,60}?\S)\1(?![*_])/gu;
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu;
/** What numbers a thing instead of counting it. */
const LABEL =
  /(?:\b(?:appendix|chapter|day|example|exercise|fig(?:ure)?|lab|lesson|listing|no|note|option|page|part|question|section|step|table|v|version|week)\.?\s|[#^=[:/]|\p{L}[([])$/iu;
/** Before examples, whose numbers nobody needs to know. */
const EXAMPLE = /(?:\be\.\s?g\b|\bfor (?:example|instance)\b|\bsay,|\bsuppose\b|\bimagine\b|^examples?\b)/iu;
/** Several points at least: an address, or a version. */
const ADDRESS = /^\d+(?:\.\d+){2,}$/;
/** A version or a date as the head of a remark. */
const RELEASE = /^(?:v(?:ersion)?\.?\s?)?\d[\d.\-/]*$/i;
/** Words that a bold gap has at most: more are a statement of their own. */
const MOST_WORDS = 5;
/** What is longer is no text, and would take long to search. */
const MOST_LETTERS = 1000;
/** More gaps leave nothing to recall them by. */
const MOST_GAPS = 3;

/** All places of a statement that could be hidden: numbers and bold phrases, or the head of a term. By them statements are counted. */
export function possibleGaps({ kind, markdown }: Pick<FactRecord, "kind" | "markdown">, text: string): Gap[] {
  return kind === "term" ? termIn(text) : [...matchesOf(NUMBER, text), ...boldIn(text, markdown)];
}

/** Ranges that are written with a hyphen, whose numbers are no places of their own. */
export function rangesIn(text: string): Gap[] {
  if (text.length > MOST_LETTERS) return [];
  return matchesOf(RANGE, text).filter(({ end, start }) => {
    const [from = 0, to = 0] = (text.slice(start, end).match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
      Number(number.replace(",", ".")),
    );
    return from < to || /\d\s?\p{L}/u.test(text.slice(start, end));
  });
}

/**
 * Those places that a learner can be asked for: amounts and ranges as a whole, telling phrases, at most three. A label is hidden only if
 * what follows tells what it stands for; of a field it is the value.
 */
export function soundGaps(asked: AskedStatement): Gap[] {
  const { isLabelAsked, isValueAsked, kind, label, markdown, name, text } = asked;
  if (kind === "example" || text.length > MOST_LETTERS || formulasIn(markdown).length > 0) return [];
  const ranges = rangesIn(text);
  const codes = Array.from(markdown.matchAll(CODE), ([, , code]) => (code as string).trim());
  const isAsked = (gap: Gap): boolean => {
    const hidden = text.slice(gap.start, gap.end);
    const before = text.slice(0, gap.start);
    if (revealsName(name, [hidden])) return false;
    if (!/^[^\p{L}]*\d/u.test(hidden))
      return wordsOf(hidden).length <= MOST_WORDS && !RELEASE.test(hidden) && !isPartHeading(hidden);
    if (LABEL.test(before) || EXAMPLE.test(before) || ADDRESS.test(hidden) || isNumberOfName(before, hidden)) return false;
    if (isEnumerator(before, hidden, text.slice(gap.end))) return false;
    if (/^(?:[:/]\d|\.\p{L}|[\])]?\()/u.test(text.slice(gap.end))) return false;
    return !codes.some((code) => code !== hidden && code.includes(hidden) && isIn(gap, text, code));
  };
  const isLabelHidden = label === null || (isLabelAsked && explains(text.slice(label.valueStart)));
  const possible = isLabelHidden
    ? possibleGaps(asked, text)
    : possibleGaps({ kind: "note", markdown }, text).filter(({ start }) => start >= label.valueStart);
  const sound = [...ranges, ...possible.filter((gap) => !ranges.some((range) => overlap(gap, range)))].filter(isAsked);
  const gaps = sound.filter((gap) => !revealsName(shownBeside(sound, text), [text.slice(gap.start, gap.end)]));
  if (isValueAsked && label !== null && (kind === "term" || gaps.length === 0)) return valueGap(text, label, name);
  return gaps.length > MOST_GAPS ? [] : gaps;
}

/** The whole value of a field, but for the mark at its end, where that can be recalled and stands nowhere else. */
function valueGap(text: string, { text: label, valueStart }: Label, name: string): Gap[] {
  const value = text.slice(valueStart).replace(/[.;]$/, "");
  return isRecalled(value) && !revealsName(`${name} ${label}`, [value])
    ? [{ start: valueStart, end: valueStart + value.length }]
    : [];
}

/** What is left to read: an answer that stands there too is none. */
function shownBeside(gaps: readonly Gap[], text: string): string {
  return gaps.reduce((rest, { end, start }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

/** "ISO 27001", "my Kitchen 2": a bare number after an acronym, or a capitalised word that does not begin the sentence. */
function isNumberOfName(before: string, hidden: string): boolean {
  return (
    /(?:(?<=[^\s.!?:(*–—-]\s)\p{Lu}[\p{L}\p{N}]*|(?<![\p{L}\p{N}])\p{Lu}{2,})\s$/u.test(before) &&
    /^\d+(?:\.\d+)?$/.test(hidden)
  );
}

function isIn({ end, start }: Gap, text: string, code: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1))
    if (at <= start && end <= at + code.length) return true;
  return false;
}

function overlap(a: Gap, b: Gap): boolean {
  return a.start < b.end && b.start < a.end;
}

function matchesOf(pattern: RegExp, text: string): Gap[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function boldIn(text: string, markdown: string): Gap[] {
  return Array.from(markdown.matchAll(BOLD)).flatMap(([, , phrase]) => {
    const plain = (phrase as string).replace(/[\\`]/g, "").replace(/:$/, "");
    const start = text.indexOf(plain);
    return start < 0 || start !== text.lastIndexOf(plain) ? [] : { start, end: start + plain.length };
  });
}

function termIn(text: string): Gap[] {
  const head = headOf(text);
  if (head === null || text.toLowerCase().indexOf(head.toLowerCase(), head.length) >= 0) return [];
  return [{ start: 0, end: head.length }];
}
