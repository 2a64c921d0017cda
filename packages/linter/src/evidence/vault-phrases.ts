import type { ParsedNote, Prose, Word } from "@notewright/parser";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { officialNames } from "./official-names.ts";
import type { Place } from "./place.ts";

/** What the vault's phrases say of a word. */
export interface VaultPhrases {
  /** Words that come often and are one letter away from a rare one; none when the word is not rare. */
  near(word: string): readonly string[];
  /** The same for a word that is capitalised wherever it comes, and comes once: others of that kind, however rare. */
  nearNames(word: string): readonly string[];
  /** Where else a word stands among the same two neighbours as another does at a position of a prose; null when nowhere. */
  sameNeighbours(word: string, prose: Prose, position: number): Place | "icons" | null;
  /** Where a word that others are near to comes first; null for one that only icons have. */
  firstPlace(word: string): Place | null;
}

const SHORTEST = 4;
/** No word of a language is longer; looking for what is near takes time with the square of the length. */
const LONGEST = 30;
const RARE = 2;
const OFTEN = 3;
const TELLING = 5;

/** Counts words, and remembers the neighbours of those that are near a rare one. */
export const vaultPhrases: Collector<VaultPhrases> = (vault) => {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  for (const note of vault.notes) {
    for (const { words } of viewOf(note).prose) {
      for (const { kind, text } of words) {
        if (kind === "code" || text.length < SHORTEST || text.length > LONGEST || !/^\p{L}+$/u.test(text)) continue;
        const key = text.toLowerCase();
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (key === text) small.add(key);
      }
    }
  }
  const official = new Set<string>();
  for (const key of vault.of(officialNames).keys()) for (const word of key.split(/[ -]/)) official.add(word);
  const often = new Set(official);
  for (const [word, count] of counts) if (count >= OFTEN) often.add(word);
  const rare = [...counts].flatMap(([word, count]) => (count > RARE || official.has(word) ? [] : word));
  const near = nearWords(rare, often);
  const names = [...counts.keys()].filter((word) => !small.has(word));
  const nearNames = nearWords(
    names.filter((word) => counts.get(word) === 1 && !official.has(word)),
    names,
  );
  const wanted = new Set([...near.values(), ...nearNames.values()].flat());
  const first = new Map<string, Place>();
  const contexts = new Map<string, Map<string, Place | "icons">>();
  const remember = (word: string, context: string, place: Place | "icons"): void => {
    const known = contexts.get(word) ?? new Map<string, Place | "icons">();
    contexts.set(word, known);
    if (!known.has(context)) known.set(context, place);
  };
  for (const note of vault.notes) {
    for (const prose of viewOf(note).prose) {
      for (const [position, { end, start, text }] of prose.words.entries()) {
        const key = text.toLowerCase();
        if (!wanted.has(key)) continue;
        if (!first.has(key)) first.set(key, { note, start, end });
        for (const context of contextsAt(prose, position)) remember(key, context, placeOf(note, prose, position));
      }
    }
  }
  for (const key of vault.of(officialNames).keys()) {
    const words = key.split(/[ -]/);
    for (const [position, word] of words.entries()) {
      if (wanted.has(word)) for (const context of contextsOf(words, position)) remember(word, context, "icons");
    }
  }
  return {
    near: (word) => near.get(word.toLowerCase()) ?? [],
    nearNames: (word) => nearNames.get(word.toLowerCase()) ?? [],
    sameNeighbours(word, prose, position) {
      const known = contexts.get(word);
      if (known === undefined) return null;
      for (const context of contextsAt(prose, position)) {
        const place = known.get(context);
        if (place !== undefined) return place;
      }
      return null;
    },
    firstPlace: (word) => first.get(word) ?? null,
  };
};

/** For each rare word those of others that are one letter away, and no form of it. */
function nearWords(rare: readonly string[], others: Iterable<string>): Map<string, string[]> {
  const byGap = new Map<string, string[]>();
  for (const word of others) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const gap of gapsOf(word)) {
      const known = byGap.get(gap);
      if (known === undefined) byGap.set(gap, [word]);
      else known.push(word);
    }
  }
  const found = new Map<string, string[]>();
  for (const word of rare) {
    const near = new Set(gapsOf(word).flatMap((gap) => byGap.get(gap) ?? []));
    near.delete(word);
    const likely = [...near].filter((other) => !areForms(word, other));
    if (likely.length > 0) found.set(word, likely);
  }
  return found;
}

/** A word without one of its letters, or with any other in its place: two words one letter away share such a gap. */
function gapsOf(word: string): string[] {
  const gaps = [`${word}`];
  for (let at = 0; at < word.length; at++) {
    gaps.push(`${word.slice(0, at)}${word.slice(at + 1)}`, `${word.slice(0, at)}*${word.slice(at + 1)}`);
  }
  return gaps;
}

/** Whether two words are forms of one: they part at an ending or a prefix, or as spellings of one word do. */
function areForms(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one) || one === `a${other}` || other === `a${one}`) return true;
  // "RLock" and "Lock", "encrypt" and "decrypt".
  if (one.endsWith(other) || other.endsWith(one) || (one.slice(2) === other.slice(2) && OPPOSITES.test(one + other)))
    return true;
  return stemOf(one) === stemOf(other);
}

const OPPOSITES = /^(?:en|em|in|im|ex|de|un|re|on|up)/;

function stemOf(word: string): string {
  return word
    .replace(/(?:ies|ied|es|ed|ing|ers?|ly|e|s|d|r|y|n)$/, "")
    .replace(/e$/, "")
    .replaceAll("y", "i")
    .replaceAll("z", "s");
}

/** The neighbours of a word, as far as nothing but blanks and hyphens parts them: both, two behind it, two before it. */
function contextsAt({ text, words }: Prose, position: number): string[] {
  const near: (string | undefined)[] = [];
  for (let at = position - 2; at <= position + 2; at++) near.push(words[at]?.text.toLowerCase());
  const joined = (at: number): boolean => {
    const [one, other] = [words[position + at] as Word | undefined, words[position + at + 1]];
    return one !== undefined && other !== undefined && /^[ -]$/.test(text.slice(one.index + one.text.length, other.index));
  };
  const found: string[] = [];
  if (joined(-1) && joined(0) && isTelling(near[1], near[3])) found.push(`${near[1]} _ ${near[3]}`);
  if (joined(0) && joined(1) && isTelling(near[3], near[4])) found.push(`_ ${near[3]} ${near[4]}`);
  if (joined(-1) && joined(-2) && isTelling(near[0], near[1])) found.push(`${near[0]} ${near[1]} _`);
  return found;
}

/** Whether one of two neighbours is long enough to be no mere joint of sentences. */
function isTelling(one = "", other = ""): boolean {
  return one.length >= TELLING || other.length >= TELLING;
}

function contextsOf(words: readonly string[], position: number): string[] {
  const [a, b, , c, d] = [-2, -1, 0, 1, 2].map((step) => words[position + step]);
  const found: string[] = [];
  if (b !== undefined && c !== undefined) found.push(`${b} _ ${c}`);
  if (c !== undefined && d !== undefined) found.push(`_ ${c} ${d}`);
  if (a !== undefined && b !== undefined) found.push(`${a} ${b} _`);
  return found;
}

function placeOf(note: ParsedNote, prose: Prose, position: number): Place {
  const first = prose.words[Math.max(0, position - 2)] as Word;
  const last = prose.words[Math.min(prose.words.length - 1, position + 2)] as Word;
  return { note, start: first.start, end: last.end };
}
