import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, CONJUNCTIONS, DETERMINERS, HAVE, isAdverb, MODALS, PREPOSITIONS, PRONOUNS } from "../grammar/closed-words.ts";
import { comparison } from "../grammar/comparison.ts";
import { countability } from "../grammar/evidence.ts";
import { can, is, isPlural, nextOf } from "../grammar/phrases.ts";
import { opensClause, subjectOfOne } from "../grammar/subjects.ts";
import type { Token } from "../grammar/tokens.ts";

/** Texts that hold a word which is confused in places that patterns of words do not reach. */
export const BY_GRAMMAR: RegExp = /\bthen\b|\b[Ii]t['’]s\b|\bweather\b/;

/** What makes sense in place of a word by what its neighbours can be; null where the word itself does. */
export function meantByGrammar(sentence: readonly Token[], at: number, words: Words): string | null {
  const { isPart, text, word } = sentence[at] as Token;
  if (isPart || word.kind === "code") return null;
  if (text === "then") return comparesWith(sentence, at, words) ? "than" : null;
  if (text === "it's") return isOwner(sentence, at, words) || ownsSubject(sentence, at) ? "its" : null;
  if (text === "weather") return asksWhether(sentence, at) ? "whether" : null;
  return null;
}

/** What opens a clause that "then" or "it's" may go on from. */
const OPENERS = new Set("if when whenever while once after until unless since because as so where although though".split(" "));
const DEGREES = new Set("much far even bit lot way little no any".split(" "));

/** "Is slower then TCP": what compares stands before, as what something is, and a thing after, that does nothing. */
function comparesWith(sentence: readonly Token[], at: number, words: Words): boolean {
  const [before, degree, next] = [sentence[at - 1], sentence[at - 2], nextOf(sentence, at)];
  if (before === undefined || degree === undefined || next === undefined || next.isPart) return false;
  if (!(sentence[at] as Token).joined || !before.joined || before.isPart || comparison(before.text, words) !== "er")
    return false;
  if (!is(degree, BE) && !is(degree, DEGREES) && !isAdverb(degree.text)) return false;
  if (isInClause(sentence, at)) return false;
  const isThing = next.isName || is(next, DETERMINERS) || (can(next, NOUN | PLURAL) && !can(next, BASE | ADJECTIVE | THIRD));
  return isThing && !goesOn(sentence, at + 1);
}

/** Whether a verb follows before the next mark. */
function goesOn(sentence: readonly Token[], from: number): boolean {
  for (let at = from + 1; sentence[at]?.joined; at++) {
    const token = sentence[at] as Token;
    if (is(token, CONJUNCTIONS) || is(token, PREPOSITIONS)) return false;
    if (is(token, BE) || is(token, HAVE) || is(token, MODALS) || can(token, THIRD | PAST | BASE)) return true;
  }
  return false;
}

/** Verbs that say something of what it is: "shows it's a bird". */
const SAYING = new Set(
  `admit agree argue assume believe bet check claim confirm decide discover doubt ensure expect explain feel figure find guess hear
   hope imagine imply indicate know learn make mean note notice pretend prove realise realize remember report say see show state suggest
   suppose suspect tell think understand verify wish consider let help believe work do seem appear be`.split(/\s+/),
);
const FINITE = new Set("is are was were has".split(" "));
const SEVERALLY = new Set("are were have do aren't don't haven't weren't".split(" "));
const SUBJECTS = new Set("they we you he she it i".split(" "));
const ASKED = new Set("you us him her them me".split(" "));
/** How common a noun is after "a" where it is counted, see `countability`; one that is not follows "it is" too. */
const COUNTED = -1.8;

/** "Sheds it's leaves": a verb that takes an object stands before, and a thing after. */
function isOwner(sentence: readonly Token[], at: number, words: Words): boolean {
  const [verb, noun] = [sentence[at - 1], nextOf(sentence, at)];
  if (verb === undefined || noun === undefined || noun.isName || noun.isPart || verb.isPart || verb.isName) return false;
  if (!(sentence[at] as Token).joined || !can(verb, BASE | THIRD | GERUND) || can(verb, PAST | ADJECTIVE)) return false;
  const base = can(verb, BASE) ? verb.text : words.forms.baseOf(verb.text, can(verb, THIRD) ? THIRD : GERUND);
  if (base === null || SAYING.has(base) || isInClause(sentence, at)) return false;
  if (can(verb, NOUN | PLURAL) && !hasSubject(sentence, at - 2)) return false;
  if (can(noun, ADJECTIVE | PARTICIPLE | GERUND | PAST) || !can(noun, NOUN | PLURAL)) return false;
  if (!isPlural(noun) && countability(noun.text, words) < COUNTED) return false;
  const behind = sentence[at + 2];
  return behind === undefined || !behind.joined || is(behind, PREPOSITIONS) || is(behind, CONJUNCTIONS);
}

/** "It's leaves are": several things after it, and what they do. */
function ownsSubject(sentence: readonly Token[], at: number): boolean {
  const [noun, verb] = [nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (!opensClause(sentence[at] as Token, sentence[at - 1]) || noun === undefined || verb === undefined) return false;
  if (ownsOneSubject(sentence, at)) return true;
  if (!isPlural(noun) || noun.isPart || can(noun, THIRD | ADJECTIVE)) return false;
  return (
    is(verb, SEVERALLY) || is(verb, MODALS) || (can(verb, BASE | PAST) && !can(verb, NOUN | ADJECTIVE | GERUND | PARTICIPLE))
  );
}

/** "It's main branch is": a thing in plain words, and a second verb right behind it. */
function ownsOneSubject(sentence: readonly Token[], at: number): boolean {
  for (let place = at + 1; place <= at + 4; place++) {
    const token = sentence[place];
    if (token?.joined !== true || token.isPart || token.isName) return false;
    if (is(token, FINITE))
      return place > at + 1 && can(sentence[place - 1], NOUN | PLURAL) && !can(sentence[place - 1], GERUND);
    if (!can(token, NOUN | PLURAL | ADJECTIVE)) return false;
  }
  return false;
}

/** "Ask the birds weather they": a clause follows, and no word for what the weather is like stands before. */
function asksWhether(sentence: readonly Token[], at: number): boolean {
  const [before, subject, verb] = [sentence[at - 1], nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (before === undefined || !(sentence[at] as Token).joined || !is(subject, SUBJECTS) || verb === undefined) return false;
  const isAsked = isPlural(before) || is(before, ASKED);
  return isAsked && (is(verb, BE) || is(verb, HAVE) || is(verb, MODALS) || can(verb, BASE | THIRD | PAST));
}

function hasSubject(sentence: readonly Token[], at: number): boolean {
  const before = sentence[at];
  if (before === undefined || !sentence[at + 1]?.joined) return false;
  return before.text === "to" || is(before, MODALS) || is(before, PRONOUNS) || subjectOfOne(sentence, at) !== null;
}

/** Whether the words up to the mark before stand in a clause on something else: "if it is larger then". */
function isInClause(sentence: readonly Token[], at: number): boolean {
  for (let place = at; place >= 0; place--) {
    if (place < at && is(sentence[place], OPENERS)) return true;
    if (!sentence[place]?.joined) return false;
  }
  return false;
}
