import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, DETERMINERS, DO, HAVE, isClosed, MODALS, NUMBERS, PREPOSITIONS } from "./closed-words.ts";
import { can, is, isPlural, isSingular, phraseStart, written } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const BEGINS: ReadonlySet<string> = new Set([...DETERMINERS, ...NUMBERS]);
const OF_ONE = set("a an the this that each every another its my your his her our their");
const OF_SEVERAL = set("these those many several most some all both few various multiple numerous the my your our its their");
const SURELY_SEVERAL = set("these those many several multiple various few some both all");
/** Nouns that are followed by the verb of either number. */
export const EITHER: ReadonlySet<string> = set(
  "majority rest number couple lot latter former remainder team staff group police company crowd family pair handful half variety series range minority percent set host few one following people data media above below",
);
/** The longest deed in words, and how common its verb must be before what follows. */
const LONGEST_DEED = 6;
const OFTEN = 3;
const RELATIVE = set("that which who");
const CLAUSES = set("if when because while whether where since although whereas");
const OPENERS = set("because when if as which while since then so but where until after before once although though whereas");
const HE = set("he she it");
const THEY = set("they we you");

/** How the subject before a verb is written, where it surely is of one; null for any other. */
export function subjectOfOne(sentence: readonly Token[], at: number): string | null {
  const [subject, before] = [sentence[at] as Token, sentence[at - 1]];
  if (is(subject, HE)) {
    const isAsked = sentence.some((token) => is(token, DO) || is(token, MODALS));
    return before === undefined || is(before, OPENERS) || (!subject.joined && !isAsked) ? subject.word.text : null;
  }
  if (subject.text === "this" && (before === undefined || is(before, CLAUSES))) return subject.word.text;
  // "These methods help": a verb.
  if (can(subject, BASE) && subject.joined && can(before, PLURAL)) return null;
  if (isHeadOfOne(subject)) {
    const start = phraseStart(sentence, at, BEGINS);
    const [determiner, opener] = [sentence[start] as Token, sentence[start - 1]];
    return start !== at && is(determiner, OF_ONE) && opensClause(determiner, opener) ? written(sentence, start, at) : null;
  }
  if (!is(subject, RELATIVE) || !subject.joined || !isHeadOfOne(before)) return null;
  const start = phraseStart(sentence, at - 1, BEGINS);
  const [determiner, opener] = [sentence[start] as Token, sentence[start - 1]];
  if (start === at - 1) return null;
  if (!/^(?:an?|each|every|another)$/.test(determiner.text)) return null;
  // "The parts of a machine that run": what is meant may stand before.
  if (determiner.joined && opener !== undefined && (is(opener, PREPOSITIONS) || /^(?:and|or)$/.test(opener.text))) return null;
  return written(sentence, start, at);
}

/** The same where it surely is of several. A phrase without a determiner counts only before a verb that is `plain`. */
export function subjectOfSeveral(sentence: readonly Token[], at: number, plain: boolean): string | null {
  const [subject, before] = [sentence[at] as Token, sentence[at - 1]];
  if (/^th[eo]se$/.test(subject.text) && !plain && (before === undefined || !subject.joined || is(before, CLAUSES)))
    return subject.word.text;
  if (is(subject, THEY)) {
    const isObject =
      before !== undefined && subject.joined && (before.bits !== 0 || is(before, PREPOSITIONS) || before.text === "and");
    const isThat = before?.text === "that" && subject.joined && sentence[at - 2]?.text !== "so";
    return isObject || isThat ? null : subject.word.text;
  }
  const isRelative = is(subject, RELATIVE) && subject.joined;
  const head = isRelative ? at - 1 : at;
  const noun = sentence[head];
  if (!isPlural(noun)) return null;
  const start = phraseStart(sentence, head, BEGINS);
  const [determiner, opener] = [sentence[start] as Token, sentence[start - 1]];
  if (isRelative) {
    const isSure = (opener === undefined && !can(noun, THIRD)) || is(determiner, SURELY_SEVERAL) || is(determiner, NUMBERS);
    if (!isSure && opener !== undefined && determiner.joined && (opener.text === "are" || can(opener, BASE | THIRD | GERUND)))
      return written(sentence, start, at);
    return isSure && !(determiner.joined && opener?.text === "of") ? written(sentence, start, at) : null;
  }
  if (start !== 0 && !opensClause(determiner, opener)) return null;
  // "The glue Anna uses" has a verb, "some IP addresses" have not.
  if (can(noun, THIRD) && sentence[head - 1]?.isName && !/^\p{Lu}+$/u.test(sentence[head - 1]?.word.text ?? "")) return null;
  // "Your file containing variables is" speaks of the file.
  if (sentence.slice(start + 2, head).some((token) => can(token, GERUND))) return null;
  const isCounted = start < head && (is(determiner, OF_SEVERAL) || is(determiner, NUMBERS));
  if (!isCounted && (!plain || can(noun, THIRD) || can(determiner, GERUND | PARTICIPLE))) return null;
  return isCounted || start === head || determiner.isPart || can(determiner, NOUN | ADJECTIVE)
    ? written(sentence, start, at)
    : null;
}

/** How "using a spade" is written where such a deed is the subject: nothing else in the sentence can be its verb. */
export function gerundSubject(sentence: readonly Token[], at: number, words: Words): string | null {
  const next = sentence[at + 1];
  if (at < 3 || at > LONGEST_DEED || !can(sentence[0], GERUND) || !is(sentence[1], DETERMINERS)) return null;
  if (next?.joined !== true || /^(?:to|for|of)$/.test(next.text)) return null;
  const isVerb = (token: Token): boolean =>
    can(token, THIRD | PAST) || [BE, HAVE, DO, MODALS].some((verbs) => is(token, verbs));
  if (sentence.slice(1).some(isVerb)) return null;
  for (const token of sentence.slice(1, at)) if (!token.joined || token.word.kind === "code" || can(token, PLURAL)) return null;
  const fits = sentence.slice(2, at).every((token) => token.isName || can(token, NOUN | ADJECTIVE));
  const third = fits ? words.forms.formOf((sentence[at] as Token).text, THIRD) : null;
  return third !== null && words.pair(third, next.text) >= OFTEN ? written(sentence, 0, at - 1) : null;
}

/** Whether a clause begins with a phrase: nothing stands before it, or a mark, or a word that opens clauses. */
export function opensClause(first: Token, opener: Token | undefined): boolean {
  return opener === undefined || first.marked || (first.joined && is(opener, CLAUSES));
}

function isHeadOfOne(token: Token | undefined): boolean {
  if (token === undefined || token.word.kind === "code" || token.isPart || is(token, EITHER) || isClosed(token.text))
    return false;
  return isSingular(token) || (token.isName && /^\p{Lu}{2,5}$/u.test(token.word.text));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
