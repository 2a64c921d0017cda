import { ADJECTIVE, BASE, NOUN, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, DETERMINERS, HAVE, isAdverb, MODALS, PRONOUNS } from "../grammar/closed-words.ts";
import { isUsedAsVerb } from "../grammar/evidence.ts";
import { can, is, isPlural, nextOf } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { isDoing, isOwner, isOwnerOfSubject } from "./its-or-it-is.ts";
import { comparesWith } from "./then-or-than.ts";

/** Texts that hold a word which is confused in places that patterns of words do not reach. */
export const BY_GRAMMAR: RegExp = /\b(?:then|to|looses?|weather|[Ii]ts|[Ii]t['’]s)\b/;

/** What makes sense in place of a word by what its neighbours can be, best first; null where the word itself does. */
export function meantByGrammar(sentence: readonly Token[], at: number, words: Words): readonly string[] | null {
  const { isPart, text, word } = sentence[at] as Token;
  if (isPart || word.kind === "code") return null;
  switch (text) {
    case "then":
      return comparesWith(sentence, at, words) ? ["than"] : null;
    case "it's":
      return isOwner(sentence, at, words) || isOwnerOfSubject(sentence, at) ? ["its"] : null;
    case "its":
      return isDoing(sentence, at) ? ["it's"] : null;
    case "weather":
      return asksWhether(sentence, at) ? ["whether"] : null;
    case "to":
      return isTooMuch(sentence, at, words) ? ["too"] : null;
    case "loose":
    case "looses":
      return isLoss(sentence, at) ? (text === "loose" ? ["lose", "loses"] : ["loses"]) : null;
    default:
      return null;
  }
}

const ASKERS = new Set("they we you he she it i".split(" "));
const ASKED = new Set("you us him her them me".split(" "));

/** "Ask the birds weather they": a clause follows, and no word for what the weather is like stands before. */
function asksWhether(sentence: readonly Token[], at: number): boolean {
  const [before, subject, verb] = [sentence[at - 1], nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (before === undefined || !(sentence[at] as Token).joined || !is(subject, ASKERS) || verb === undefined) return false;
  const isAsked = isPlural(before) || is(before, ASKED);
  return isAsked && (is(verb, BE) || is(verb, HAVE) || is(verb, MODALS) || can(verb, BASE | THIRD | PAST));
}

const LINKING = new Set(
  "is are was were be been gets got get seems seem becomes became become feel feels felt looks looked".split(" "),
);

/** "It is to hot": no verb follows that something is to do, and what something is ends there. */
function isTooMuch(sentence: readonly Token[], at: number, words: Words): boolean {
  const [verb, adjective, behind] = [sentence[at - 1], nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (!(sentence[at] as Token).joined || !is(verb, LINKING) || adjective === undefined) return false;
  if (adjective.isName || adjective.isPart || !can(adjective, ADJECTIVE) || can(adjective, NOUN | PLURAL | PAST)) return false;
  if (can(adjective, BASE) && isUsedAsVerb(adjective.text, words)) return false;
  return behind === undefined || /^(?:to|for|and|in|at|on|when|if)$/.test(behind.text);
}

/** What "loose" describes after these. */
const STATES = new Set(
  "break breaks broke broken breaking come comes came coming cut cuts cutting feel feels felt get gets getting got go goes going gone hang hangs hanging hung keep keeps kept let lets letting set sets setting run runs ran running shake shook stay stays stayed tear tore turn turns turned turning work works worked very too so quite as with".split(
    " ",
  ),
);

/** "The queen looses time", "Black loose a tempo": a subject stands before, and what is lost behind. Arrows are loosed. */
function isLoss(sentence: readonly Token[], at: number): boolean {
  const [{ joined, text }, before, next] = [sentence[at] as Token, sentence[at - 1], nextOf(sentence, at)];
  if (before === undefined || !joined || next === undefined || next.isPart || before.isPart) return false;
  if (sentence.some((token) => /^(?:arrows?|bolts?|bows?|archers?|knots?)$/.test(token.text))) return false;
  if (is(before, BE) || is(before, DETERMINERS) || STATES.has(before.text)) return false;
  const isSubject = before.isName || can(before, NOUN | PLURAL) || is(before, PRONOUNS) || is(before, MODALS);
  if (text === "looses") return isSubject || isAdverb(before.text);
  return (
    (isSubject || can(before, ADJECTIVE)) &&
    /^(?:an?|the|its|his|her|their|your|our|my|all|any|some|this|that)$/.test(next.text) &&
    nextOf(sentence, at + 1) !== undefined
  );
}
