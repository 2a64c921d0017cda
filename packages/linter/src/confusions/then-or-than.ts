import { ADJECTIVE, BASE, NOUN, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, CONJUNCTIONS, DETERMINERS, HAVE, isAdverb, isClosed, MODALS, PREPOSITIONS } from "../grammar/closed-words.ts";
import { comparison } from "../grammar/comparison.ts";
import { can, is, nextOf } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { isInClause } from "./clause.ts";

const DEGREES = new Set("much far even bit lot way little no any".split(" "));

/** "Is slower then TCP", "needs less water then mint": what compares stands before, as what something is or has, and a thing after, that does nothing. */
export function comparesWith(sentence: readonly Token[], at: number, words: Words): boolean {
  const next = nextOf(sentence, at);
  if (next === undefined || next.isPart || !(sentence[at] as Token).joined || isInClause(sentence, at)) return false;
  const from = comparedFrom(sentence, at, words);
  if (from < 0) return false;
  const isBehindVerb = is(sentence[from - 1], BE) || can(sentence[from - 1], THIRD);
  const isUnknown = next.bits === 0 && /^[a-z]{3,}$/.test(next.text) && !isClosed(next.text) && !isAdverb(next.text);
  const isNoun = can(next, NOUN | PLURAL) && !can(next, ADJECTIVE | THIRD | PAST) && (isBehindVerb || !can(next, BASE));
  return (next.isName || is(next, DETERMINERS) || isUnknown || isNoun) && !goesOn(sentence, at + 1);
}

/** Where the words begin that compare right before a place: "slower", "more accurate", "less water"; -1 where none do. */
function comparedFrom(sentence: readonly Token[], at: number, words: Words): number {
  const [before, degree] = [sentence[at - 1], sentence[at - 2]];
  if (before === undefined || before.isPart || before.isName) return -1;
  if (degree !== undefined && before.joined) {
    if (comparison(before.text, words) === "er" && (is(degree, BE) || is(degree, DEGREES) || isAdverb(degree.text)))
      return at - 1;
    const isMore = /^(?:more|less|fewer)$/.test(degree.text);
    const owner = degree.joined ? sentence[at - 3] : undefined;
    if (isMore && can(before, ADJECTIVE) && !can(before, NOUN | BASE) && !is(owner, DETERMINERS) && !can(owner, BASE))
      return at - 2;
    if (isMore && can(before, NOUN | PLURAL) && (is(owner, HAVE) || is(owner, BE) || can(owner, THIRD))) return at - 2;
  }
  return -1;
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
