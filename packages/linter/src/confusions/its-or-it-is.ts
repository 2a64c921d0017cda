import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { CONJUNCTIONS, MODALS, PREPOSITIONS, PRONOUNS } from "../grammar/closed-words.ts";
import { countability } from "../grammar/evidence.ts";
import { can, is, isPlural, nextOf } from "../grammar/phrases.ts";
import { subjectOfOne } from "../grammar/subjects.ts";
import type { Token } from "../grammar/tokens.ts";
import { isInClause } from "./clause.ts";

/** Verbs that say something of what it is: "shows it's a bird". */
const SAYING = new Set(
  `admit agree argue assume believe bet check claim confirm decide discover doubt ensure expect explain feel figure find guess hear
   hope imagine imply indicate know learn make mean note notice pretend prove realise realize remember report say see show state suggest
   suppose suspect tell think understand verify wish consider let help believe work do seem appear be`.split(/\s+/),
);
/** How common a noun is after "a" where it is counted, see `countability`; one that is not follows "it is" too. */
const COUNTED = -1.8;

/** "Sheds it's leaves": a verb that takes an object stands before, and a thing after. */
export function isOwner(sentence: readonly Token[], at: number, words: Words): boolean {
  const [verb, noun] = [sentence[at - 1], nextOf(sentence, at)];
  if (verb === undefined || noun === undefined || noun.isName || noun.isPart || verb.isPart || verb.isName) return false;
  if (!(sentence[at] as Token).joined || !can(verb, BASE | THIRD | GERUND | PAST) || can(verb, ADJECTIVE)) return false;
  const form = [THIRD, GERUND, PAST].find((each) => can(verb, each)) as number;
  const base = can(verb, BASE) ? verb.text : words.forms.baseOf(verb.text, form);
  if (base === null || SAYING.has(base) || isInClause(sentence, at)) return false;
  if (can(verb, NOUN | PLURAL | PAST) && !hasSubject(sentence, at - 2)) return false;
  if (can(noun, ADJECTIVE | PARTICIPLE | GERUND | PAST) || !can(noun, NOUN | PLURAL)) return false;
  if (!isPlural(noun) && countability(noun.text, words) < COUNTED) return false;
  const behind = sentence[at + 2];
  return behind === undefined || !behind.joined || is(behind, PREPOSITIONS) || is(behind, CONJUNCTIONS);
}

function hasSubject(sentence: readonly Token[], at: number): boolean {
  const before = sentence[at];
  if (before === undefined || !sentence[at + 1]?.joined) return false;
  return before.text === "to" || is(before, MODALS) || is(before, PRONOUNS) || subjectOfOne(sentence, at) !== null;
}

/** "It's default table is called": what it has is the subject of another verb. */
export function isOwnerOfSubject(sentence: readonly Token[], at: number): boolean {
  if (at > 0) return false;
  for (let end = at + 1; end - at <= LONGEST_SUBJECT; end++) {
    const [token, verb] = [sentence[end], nextOf(sentence, end)];
    if (token === undefined || !token.joined || token.isName || token.isPart || verb === undefined) return false;
    if (!can(token, NOUN | PLURAL | ADJECTIVE) || can(token, GERUND | PARTICIPLE)) return false;
    if (can(token, NOUN | PLURAL) && /^(?:is|are|was|were|has|have|can|will|should|must)$/.test(verb.text)) return true;
  }
  return false;
}

const LONGEST_SUBJECT = 3;

/** "Its raining.": all that it does is said, and nothing of what it has. */
export function isDoing(sentence: readonly Token[], at: number): boolean {
  const [gerund, adverb] = [nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (at > 0 || !can(gerund, GERUND) || can(gerund, NOUN) || (gerund as Token).isPart) return false;
  return sentence.length === 2 || (sentence.length === 3 && is(adverb, NOW));
}

const NOW = new Set("again already now outside today still there here".split(" "));
