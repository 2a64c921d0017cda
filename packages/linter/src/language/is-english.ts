import type { ParsedNote, Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { viewOf } from "../walk.ts";
import { functionWords } from "./function-words.ts";
import { isMostlyUnknown } from "./unknown-share.ts";

/** How often words of English and of the likeliest other language occur. */
interface Signs {
  english: number;
  other: number;
}

const ENGLISH = new Set(functionWords["en"]);
const OTHERS: readonly ReadonlySet<string>[] = Object.entries(functionWords).flatMap(([language, words]) =>
  language === "en" ? [] : new Set(words),
);
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Greek}]/u;

/** Words of another language that a note must have before it counts as one of that language. */
const FEWEST = 3;

const notes = new WeakMap<ParsedNote, boolean>();
const proses = new WeakMap<Prose, boolean>();

/**
 * Whether a text of a note is to be read as English: a sentence by its own short words; where it has too few, by those of the whole
 * note. A note without any, as one of headings, counts as English, unless much of it is in no dictionary.
 */
export function isEnglish(prose: Prose, { note, words }: { note: ParsedNote; words: Words }): boolean {
  let answer = proses.get(prose);
  if (answer === undefined) {
    const { english, other } = signsIn([prose]);
    answer = Math.max(english, other) < 2 || english === other ? isEnglishNote(note, words) : english > other;
    proses.set(prose, answer);
  }
  return answer;
}

function isEnglishNote(note: ParsedNote, words: Words): boolean {
  let answer = notes.get(note);
  if (answer === undefined) {
    const { prose } = viewOf(note);
    const { english, other } = signsIn(prose);
    answer = (other < FEWEST || english * 2 >= other) && !isMostlyUnknown(prose, words);
    notes.set(note, answer);
  }
  return answer;
}

function signsIn(all: readonly Prose[]): Signs {
  let english = 0;
  let scripts = 0;
  const others = OTHERS.map(() => 0);
  for (const { text, words } of all) {
    if (OTHER_SCRIPT.test(text)) scripts += 2;
    for (const { index, kind, text: word } of words) {
      if (kind === "code" || word.length > 7) continue;
      // "example.com" has no word "com".
      if (text[index - 1] === "." || (text[index + word.length] === "." && /\S/.test(text[index + word.length + 1] ?? " ")))
        continue;
      const lower = word.toLowerCase();
      if (ENGLISH.has(lower)) english++;
      for (const [index, set] of OTHERS.entries()) if (set.has(lower)) others[index] = (others[index] as number) + 1;
    }
  }
  return { english, other: Math.max(scripts, ...others) };
}
