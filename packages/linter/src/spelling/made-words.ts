import type { Prose, Word } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isPronounceable } from "../articles/sound-of.ts";
import { DOUBLED, ONE_EDIT } from "./edit-cost.ts";

const PREFIXES =
  "anti auto bi co cross de dis extra hyper infra inter intra macro mega meta micro mini mis mono multi nano non over para poly post pre proto pseudo re semi sub super supra trans tri ultra un under uni up".split(
    " ",
  );
const SHORTEST = 4;
const SHORTEST_REST = 3;
const LONG = 8;
/** log10 per billion words: the parts of a new word are common ones. */
const FAMILIAR = 3;
const COMMON = 4.5;

/** Whether a word is a prefix that a hyphen joins to another: "mis-spelt". */
export function isJoinedPrefix({ at }: { at: number }, { text, words }: Prose): boolean {
  const word = words[at] as Word;
  return PREFIXES.includes(word.text.toLowerCase()) && /^[-‑]\p{L}/u.test(text.slice(word.index + word.text.length));
}

/** Whether a word is a known one behind a prefix that makes new words freely ("resharding", "multicluster"). */
export function isPrefixed(word: string, words: Words): boolean {
  const lower = word.toLowerCase();
  return PREFIXES.some((prefix) => {
    const rest = lower.slice(prefix.length);
    if (rest.length < SHORTEST_REST || !lower.startsWith(prefix) || !words.knows(rest)) return false;
    return words.zipf(rest) > (rest.length < SHORTEST ? FAMILIAR : 0) || isLongWord(rest, words);
  });
}

/** Nobody writes so many letters of a word by chance, however rare it is: "unminified", "nonconformant". */
function isLongWord(text: string, words: Words): boolean {
  return text.length >= LONG && words.knowsCased(text);
}

/** Whether a word is the British form of a known one: "parallelisable". */
export function isBritish(word: string, words: Words): boolean {
  const lower = word.toLowerCase();
  if (words.locale === "en-US" || !/is(?:e[drs]?|ing|able|ability|ations?)$/.test(lower)) return false;
  return words.knows(lower.replace(/is(?=[a-z]+$)/, "iz"));
}

/** Whether a word is one that somebody made of known ones rather than a slip of what is suggested. */
export function isCoinage(word: string, { cost, text }: { cost: number; text: string }, words: Words): boolean {
  if (cost >= ONE_EDIT && (isLonger(word, text, words) || isCompound(word, words))) return true;
  return (cost > DOUBLED && (isInflected(word, words) || isDerived(word, text, words))) || isJoined(word, words);
}

const SUFFIXES =
  "able ability down er ers free ful hood ible ibility ify ing ings ish ism ist ists ity ization isation ize ise less like ly ness or ors out ship up wise ward wards y".split(
    " ",
  );

/** Whether a word is a known one with an ending of English grammar: its plural, or a form of a verb that is made of it. */
function isInflected(word: string, words: Words): boolean {
  const [, noun, verb] = /^(?:(.{3,})(?:es|(?<!s)s)|(.{5,})(?:ed|ing))$/.exec(word.toLowerCase()) ?? [];
  // "carrys" is no form of "carry".
  if (noun !== undefined && /[^aeiou]y$/.test(noun) && words.knows(`${noun.slice(0, -1)}ies`)) return false;
  if (noun !== undefined) return words.knows(noun);
  return verb !== undefined && (words.knows(verb) || words.knows(`${verb}e`));
}

/** Whether a word is a verb made of an acronym, of four letters or more, that is known only with its capitals: "voiping". */
export function isAcronymVerb(word: string, words: Words): boolean {
  const [, stem] = /^([a-z]{4,6})(?:ed|ing)$/.exec(word) ?? [];
  return stem !== undefined && words.knows(stem) && !words.knowsCased(stem);
}

/** Whether a word is made of a known one by "-ly", "-less", "-ness" or "-er", and what is suggested is not: "gardenless" is no "gardeners". */
function isDerived(word: string, suggested: string, words: Words): boolean {
  const lower = word.toLowerCase();
  if (isOfRareWord(lower, words)) return true;
  const [, stem = "", ending] = /^(.{4,}?)(ly|ness|less|ers?)$/.exec(lower) ?? [];
  if (!words.knows(stem)) return false;
  return (ending?.startsWith("er") === true && words.zipf(stem) >= FAMILIAR) || !suggested.toLowerCase().startsWith(stem);
}

/**
 * Whether a word is made of a rare one as English makes it: who or what does it or can be done with, of a verb ("stringifier" and
 * "stringifiable", where "stringified" is known); how, of an adjective ("unrecoverably"); a state ("reentrancy"). Of a common word
 * dictionaries have what is made of it.
 */
function isOfRareWord(lower: string, words: Words): boolean {
  const [, verb] = /^(.{3,})(?:ers?|able|ability)$/.exec(lower) ?? [];
  const [, adjective] = /^(.{3,}b)ly$/.exec(lower) ?? [];
  const [, state] = /^(.{3,}[ae]n)c(?:y|ies)$/.exec(lower) ?? [];
  const known = verb !== undefined ? `${verb}ed` : adjective !== undefined ? `${adjective}le` : `${state}t`;
  return words.knowsCased(known) && words.zipf(known) < FAMILIAR;
}

/** Whether a word is a known one with an ending that makes new words freely ("preemptible"), or two known ones ("keystore"). */
function isCompound(word: string, words: Words): boolean {
  const lower = word.toLowerCase();
  const known = (part: string): boolean => part.length >= SHORTEST && words.knows(part) && words.zipf(part) >= FAMILIAR;
  for (const suffix of SUFFIXES) {
    const stem = lower.slice(0, -suffix.length);
    if (stem.length >= SHORTEST && lower.endsWith(suffix) && (known(stem) || known(`${stem}e`))) return true;
  }
  for (let cut = SHORTEST_REST; cut <= lower.length - SHORTEST_REST; cut++) {
    const parts = [lower.slice(0, cut), lower.slice(cut)];
    if (parts.every((part) => known(part) || (lower === word && isShortPart(part, words)))) return true;
  }
  return false;
}

/** Software is named with these before or behind a known word: "libharbour", "seedgen", "harvestbot". */
const NAME_ENDS = /^(?:lib|git)(?=.{4})|(?<=.{4})(?:bot|ctl|db|fs|gen|js|mod|py)$/;

/** Whether a word is a known one with the mark of a program, or behind two letters that nobody can read before it: "nftables". */
function isJoined(word: string, words: Words): boolean {
  const rest = word.toLowerCase().replace(NAME_ENDS, "");
  if (rest.length < word.length) return words.knows(rest);
  const [, letters, known = ""] = /^([^aeiouy]{2})([a-z]{5,})$/.exec(word) ?? [];
  return letters !== undefined && !isPronounceable(word) && words.knows(known) && words.zipf(known) >= FAMILIAR;
}

/** Three letters are a part only as a common word, and of no name: "gnutar", "oldlines". */
function isShortPart(part: string, words: Words): boolean {
  return part.length === SHORTEST_REST && words.knows(part) && words.zipf(part) >= COMMON;
}

/** "the", "in": no name begins with one by chance. */
const SMALL = 6.5;

/** A known word behind a letter or a few: "gsignal", "nslookup". What a finger adds stands anywhere. */
function isLonger(text: string, known: string, words: Words): boolean {
  const more = text.length - known.length;
  return more > 0 && text.toLowerCase().endsWith(known.toLowerCase()) && (more < 2 || words.zipf(text.slice(0, more)) < SMALL);
}
