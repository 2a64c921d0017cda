import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, DETERMINERS, DO, HAVE, isAdverb, MODALS, PREPOSITIONS, PRONOUNS } from "./closed-words.ts";
import { isUsedAsVerb } from "./evidence.ts";
import type { Token } from "./tokens.ts";

/** Words of a noun phrase before its last noun. */
const LONGEST = 5;

/** Whether a token can be one of some classes. */
export function can(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.bits & bits) !== 0;
}

/** Whether it is one of some texts. */
export function is(token: Token | undefined, texts: ReadonlySet<string>): boolean {
  return token !== undefined && token.word.kind !== "code" && texts.has(token.text);
}

/** A noun in the singular that is nothing in the plural. */
export function isSingular(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & (NOUN | PLURAL)) === NOUN;
}

/** A noun in the plural that is nothing in the singular, and no name. */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & (NOUN | PLURAL)) === PLURAL && !token.isName;
}

/** The base of a verb that is no noun, adjective or past: neither in the lexicon nor by its use. */
export function isOnlyVerb(token: Token | undefined, words: Words): boolean {
  if (token === undefined || token.isName) return false;
  const bits = token.bits & (BASE | NOUN | PLURAL | ADJECTIVE | PARTICIPLE | PAST);
  return bits === BASE && isUsedAsVerb(token.text, words);
}

/** The token after another if only blanks part them. */
export function nextOf(sentence: readonly Token[], at: number): Token | undefined {
  const next = sentence[at + 1];
  return next?.joined === true ? next : undefined;
}

/** Whether a token goes on from a verb, and not from a noun that looks like one. */
export function followsVerb(next: Token | undefined): boolean {
  if (next === undefined || next.text === "of" || is(next, BE) || is(next, HAVE) || is(next, MODALS) || is(next, DO))
    return false;
  if (next.isName || isAdverb(next.text) || is(next, DETERMINERS) || is(next, PREPOSITIONS) || is(next, PRONOUNS)) return true;
  return can(next, PLURAL | ADJECTIVE) && !can(next, THIRD | PAST | NOUN);
}

/** Where the noun phrase begins whose last word is at `end`: at its determiner or number, or at its first word. */
export function phraseStart(sentence: readonly Token[], end: number, begins: ReadonlySet<string>): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && (sentence[at]?.joined || isCompound(sentence, at))) {
    const before = sentence[at - 1] as Token;
    if (before.isPart && before.word.kind !== "code" && (at < end || sentence[at]?.joined)) {
      at--;
      continue;
    }
    if (is(before, begins)) return at - 1;
    const fits = before.isName || can(before, NOUN | PLURAL | ADJECTIVE | GERUND | PARTICIPLE);
    if (!fits || before.word.kind === "code" || can(before, THIRD)) break;
    at--;
  }
  return at;
}

/** Whether a sign alone joins a token to the one before: "well-known". */
function isCompound(sentence: readonly Token[], at: number): boolean {
  const [before, token] = [sentence[at - 1] as Token, sentence[at] as Token];
  return before.isPart && token.isPart && before.word.index + before.word.text.length + 1 === token.word.index;
}

/** Some tokens as they are written. */
export function written(sentence: readonly Token[], from: number, to: number): string {
  return sentence
    .slice(from, to + 1)
    .map(({ word }, index) => (index > 0 && isCompound(sentence, from + index) ? "-" : " ") + word.text)
    .join("")
    .trim();
}
