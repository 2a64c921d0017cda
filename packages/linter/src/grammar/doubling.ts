import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS, PRONOUNS } from "./closed-words.ts";
import { can, is, nextOf } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Whether a word that stands twice in a row is once too many; null where both may have their place in the sentence. */
export type Doubling = "certain" | "likely" | null;

/** Words that are doubled for stress, or as one expression, or that are an object and begin the next phrase: "gave her her book". */
const MAY_DOUBLE = new Set(
  `aye big blah bye can cha chop deeply dum ever extremely far fifty go ha had half hear her hey highly his ho hush knock la long many
   more much na never no now old one pom really so super there totally truly tut very wait well win yes yo`.split(/\s+/),
);
/** Names of things that are a word twice: "agar agar", "tom tom". Dictionaries do not have most others: "mahi mahi". */
const DOUBLE_NAMES = new Set("agar baden bon bora chin choo chow dik duran peri sing tam tom tuk ylang".split(" "));
const LONGEST_NAME = 6;
/** No phrase ends with one of these, and none has two of them. */
const NEVER_TWICE = new Set("the an and or its your our their every".split(" "));
/** What "that" can only join, and so not be meant itself before it. */
const AFTER_THAT = new Set(
  "the a an i you he she it we they are were have there this these those my your his its our their".split(" "),
);
/** What may say something of "that" itself: "I know that that is true". */
const OF_THAT = new Set("is was has can could will would shall should may might must".split(" "));
/** Nouns that a clause with "that" tells: "the fact that that is true". */
const TOLD = new Set(
  "fact idea claim proof sign hope fear belief view thought reason point news rule thing way time chance risk case".split(" "),
);
/** What stands alone before the next phrase as well as within it: "after this this", "like it it". */
const POINTING = new Set("this these those it them you all some here then where what which who".split(" "));
const PARTICLES = new Set("in on up off out down over by through about around along across back away".split(" "));
/** Verbs that make one expression with a particle: "log in". */
const PHRASAL = new Set(
  `blend break bring call carry check chip clock come count dial drop ease fill fit get give go hand hang hold join kick let lock log
   move opt pass phone plug pop pull push put send set shut sign sit stand stay step stick switch take tune turn walk wear zoom`.split(
    /\s+/,
  ),
);
/** How far before its particle such a verb stands: "turn the lights on". */
const REACH = 4;
/** A clause that these open may end with a verb or a preposition: "what it is is …", "the one that we rely on on Mondays". */
const OPENERS = new Set("what whatever who whoever whom whose which whichever that where wherever how why all".split(" "));
const SUBJECTS = new Set("i you he she it we they there who".split(" "));
const TIMES =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|mornings?|afternoons?|evenings?|nights?|weekends?|summer|winter|spring|autumn|fall|day|daytime|week|month|year|meantime|time)$/;

/** What to think of the word of a sentence that is the same as the one before it. */
export function doubling(sentence: readonly Token[], at: number, words: Words): Doubling {
  const word = sentence[at] as Token;
  const before = beforeOf(sentence, at - 1);
  const next = nextOf(sentence, at);
  if (MAY_DOUBLE.has(word.text) || isSymbol(word) || isDoubleName(word, words)) return null;
  if (word.text === "that") return ofThat(before, next, beforeOf(sentence, at - 2));
  if (NEVER_TWICE.has(word.text)) return isSpokenOf(before, next) ? null : "certain";
  if (word.text === "a") return before === undefined || is(before, PREPOSITIONS) || is(before, BE) ? "certain" : "likely";
  if (POINTING.has(word.text) && before !== undefined && (is(before, PREPOSITIONS) || isVerb(before))) return null;
  if (is(word, PREPOSITIONS)) return isStranded(sentence, at, words) ? null : "likely";
  if (isAuxiliary(word)) return is(before, SUBJECTS) || hasGap(sentence, at - 1) ? null : "likely";
  const isNoun = can(word, NOUN | PLURAL);
  if (can(word, VERB) && !(isNoun && is(before, DETERMINERS)) && hasGap(sentence, at - 1)) return null;
  return can(word, BASE | THIRD) && isNoun && takesObject(before, next) ? null : "likely";
}

const VERB = BASE | THIRD | PAST;

/** "The vectors u u and v v": a letter that stands for something. */
function isSymbol({ text }: Token): boolean {
  return text.length === 1 && text !== "a" && text !== "i";
}

function isDoubleName({ text }: Token, words: Words): boolean {
  return DOUBLE_NAMES.has(text) || (text.length <= LONGEST_NAME && !words.knows(text));
}

function beforeOf(sentence: readonly Token[], at: number): Token | undefined {
  return sentence[at]?.joined ? sentence[at - 1] : undefined;
}

function isAuxiliary(token: Token): boolean {
  return is(token, BE) || is(token, HAVE) || is(token, DO) || is(token, MODALS);
}

function isVerb(token: Token): boolean {
  return isAuxiliary(token) || can(token, VERB | GERUND | PARTICIPLE);
}

/** "That that" before what can only go on from a conjunction, or from a relative after its noun. */
function ofThat(before: Token | undefined, next: Token | undefined, second: Token | undefined): Doubling {
  if (is(next, AFTER_THAT)) return "likely";
  const isHead = can(before, NOUN | PLURAL) && (is(second, DETERMINERS) || can(second, NOUN | ADJECTIVE));
  return isHead && !is(before, TOLD) && is(next, OF_THAT) ? "likely" : null;
}

/** "The word the the article says", "an and and an or": the word is a name for itself. */
function isSpokenOf(before: Token | undefined, next: Token | undefined): boolean {
  return (
    /^(?:the|an?|words?|articles?|operators?|keywords?|conjunction|logical|bitwise|boolean|called|between)$/.test(
      before?.text ?? "",
    ) || /^(?:and|or|not|nor)$/.test(next?.text ?? "")
  );
}

/** Whether the first of two prepositions may belong to what stands before: to its verb, or to a clause whose object went ahead. */
function isStranded(sentence: readonly Token[], at: number, words: Words): boolean {
  const [word, before, next] = [sentence[at] as Token, beforeOf(sentence, at - 1), nextOf(sentence, at)];
  if (before === undefined) return false;
  if (next === undefined) return hasGap(sentence, at - 1);
  if (next.text === "course") return true;
  if (PARTICLES.has(word.text)) {
    if (sentence.slice(Math.max(0, at - 1 - REACH), at - 1).some((token) => isPhrasal(token, words))) return true;
    const isTime = TIMES.test(next.text) || TIMES.test(nextOf(sentence, at + 1)?.text ?? "");
    if (isTime && sentence.slice(Math.max(0, at - 3), at - 1).some(isVerb)) return true;
  }
  const [second, third] = [beforeOf(sentence, at - 2), beforeOf(sentence, at - 3)];
  // "Suitable programs for for", "the line number with with": no verb has its subject so.
  const isOne = can(before, NOUN) && !can(before, THIRD | PAST) && can(second, NOUN);
  const isNoun = isOne || (can(before, NOUN | PLURAL) && (can(second, ADJECTIVE) || is(second, DETERMINERS)));
  if (!isVerb(before) || isNoun) return false;
  // "He was looked at at noon", "hard to live with with pets".
  if (can(before, PARTICIPLE) && is(second, BE) && word.text !== "to") return true;
  if (second?.text === "to" && (can(third, NOUN | PLURAL | ADJECTIVE) || is(third, PRONOUNS))) return true;
  return hasGap(sentence, at - 1);
}

function isPhrasal(token: Token, { forms }: Words): boolean {
  if (PHRASAL.has(token.text)) return true;
  return [THIRD, GERUND, PAST, PARTICIPLE].some(
    (form) => can(token, form) && PHRASAL.has(forms.baseOf(token.text, form) ?? ""),
  );
}

/** Whether a clause may end before a place whose object or subject went ahead: after "what", or a noun and a subject: "the rules it has". */
function hasGap(sentence: readonly Token[], end: number): boolean {
  for (let at = 0; at < end; at++) {
    const [token, next] = [sentence[at] as Token, nextOf(sentence, at)];
    if (is(token, OPENERS)) return true;
    const isHead = can(token, NOUN | PLURAL) || /^(?:one|all|thing|those|\w+thing)$/.test(token.text);
    if (isHead && at + 1 < end && (is(next, SUBJECTS) || is(next, DETERMINERS))) return true;
  }
  return false;
}

/** "We use use cases": what can be a verb has the other word as its object, or as the beginning of it. */
function takesObject(before: Token | undefined, next: Token | undefined): boolean {
  const isVerbPlace =
    before === undefined ||
    before.isName ||
    before.text === "to" ||
    is(before, SUBJECTS) ||
    is(before, MODALS) ||
    can(before, NOUN | PLURAL);
  return isVerbPlace && !is(next, DETERMINERS) && !is(next, PRONOUNS);
}
