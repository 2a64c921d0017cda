import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PLURAL, THIRD, type Words } from "@notewright/words";
import { isAdverb, MODALS } from "../grammar/closed-words.ts";
import { countability, gain } from "../grammar/evidence.ts";
import { can, is, isSingular, nextOf, written } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const missingArticle: Rule = defineRule({
  meta: {
    id: "missing-article",
    summary: "Disallow a noun that is counted without an article or a plural.",
    why: "`It is boat for two` and `it gives reason for it` lack `a`, or an -s. Only nouns that nearly always have an article are looked at.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a noun that is counted takes an article" },
    needsWords: true,
  },
  examples: [
    {
      name: "with an article, or in the plural",
      markdown: "It is a tool for gardens. It sends messages to a phone, and is part of the house.",
    },
    {
      name: "without",
      markdown: "It is small tool for gardens. The sensor sends reminder to your phone.",
      reports: [
        '1:4 "is small tool" lacks an article, expected "is a small tool"',
        '1:48 "reminder" lacks an article or a plural, expected "reminders"',
      ],
      fixed: "It is a small tool for gardens. The sensor sends reminders to your phone.",
    },
    {
      name: "what is not counted, and notes without a subject",
      markdown:
        "It is soft water for tea. Send message to the phone. It gives access to the house, and is compatible with others. A very slight possibility of rain is left. The trick is taking advantage of it. It allows extension of the pier.",
    },
  ],
  visit: {
    text: slips(
      () => ({ bits: NOUN, texts: IS }),
      (sentence, at, context) => predicate(sentence, at, context) ?? object(sentence, at, context),
    ),
  },
});

const IS = new Set("is was it's that's becomes".split(" "));
const ASKS = /^(?:how|what|when|where|why|here|there)$/;
/** Nouns that stand without an article after "is". */
const BARE = new Set(
  "part case home due subject evidence default sort type key master proof root time version step order reason cause".split(" "),
);
const AFTER_PREDICATE = /^(?:that|which|for|to|of|used|where|in|on|with|from)$/;
const AFTER_OBJECT = /^(?:on|to|for|that|which|with|from|when|of|if|in|by|using)$/;
const LONGEST = 4;
/** Below this a noun is not counted, see `countability`; above the other nearly always. */
const COUNTED = -1.6;
const SURELY_COUNTED = -1.3;

function predicate(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const be = sentence[at] as Token;
  if (!is(be, IS) || be.isPart || ASKS.test(sentence[at - 1]?.text ?? "")) return null;
  // "It's" inside of a sentence is as often a slip for "its".
  if (be.text === "it's" && at > 0 && be.joined) return null;
  const after = sentence[at + 1];
  // "The trick is taking hold of it": a verb and what it takes.
  if (after !== undefined && can(after, GERUND)) return null;
  let end = at;
  while (end - at < LONGEST && isInside(sentence[end + 1])) end++;
  const noun = sentence[end] as Token;
  if (
    end === at ||
    !isCountable(noun) ||
    (can(noun, BASE) && end === at + 1) ||
    BARE.has(noun.text) ||
    !AFTER_PREDICATE.test(nextOf(sentence, end)?.text ?? "")
  )
    return null;
  const usual = Math.max(words.pair("a", noun.text), words.pair("an", noun.text));
  if (countability(noun.text, words) < COUNTED || words.pair("is", noun.text) > usual - 0.5) return null;
  const phrase = written(sentence, at + 1, end);
  const expected = `${be.text} ${articleBefore(phrase)} ${end - at > 1 ? phrase : noun.word.text}`;
  return { first: be, last: noun, expected: [expected], where: "lacks an article" };
}

function isInside(token: Token | undefined): boolean {
  if (token?.joined !== true || token.isPart || token.word.kind === "code") return false;
  return can(token, NOUN | ADJECTIVE) && !can(token, PLURAL);
}

function isCountable(token: Token): boolean {
  return isSingular(token) && !can(token, ADJECTIVE | PARTICIPLE | GERUND);
}

function object(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [noun, verb, subject, next] = [sentence[at] as Token, sentence[at - 1], sentence[at - 2], nextOf(sentence, at)];
  if (verb === undefined || subject === undefined || !noun.joined || !verb.joined || noun.isName || noun.isPart) return null;
  if (!isCountable(noun) || can(noun, BASE) || !AFTER_OBJECT.test(next?.text ?? "") || !isVerb(verb, subject)) return null;
  if (sentence.slice(at + 1).some(({ text }) => text === noun.text)) return null;
  if (/^support|^(?:allow|enable)s?$/.test(verb.text) && (verb.text.startsWith("support") || /[st]ion$/.test(noun.text)))
    return null;
  const plural = words.forms.formOf(noun.text, PLURAL);
  return plural !== null && isNeverBare(noun.text, plural, verb, words)
    ? { first: noun, expected: [plural, `${articleBefore(noun.text)} ${noun.text}`], where: "lacks an article or a plural" }
    : null;
}

/** With -s, or after what a bare verb follows; at the head of a note's sentence it says what to do, often without articles. */
function isVerb(verb: Token, subject: Token): boolean {
  if (verb.isName) return false;
  if (can(verb, THIRD)) return !can(verb, PLURAL) || /^(?:it|which|that|he|she|also)$/.test(subject.text);
  return (
    can(verb, BASE) &&
    verb.joined &&
    (is(subject, MODALS) || subject.text === "to" || (isAdverb(subject.text) && !can(verb, ADJECTIVE)))
  );
}

function isNeverBare(noun: string, plural: string, verb: Token, words: Words): boolean {
  const base = can(verb, BASE) ? verb.text : (words.forms.baseOf(verb.text, THIRD) ?? verb.text);
  const more = Math.max(...[verb.text, base].map((form) => gain(words, form, noun, plural, null)));
  const [counted, many] = [countability(noun, words), words.zipf(plural) - words.zipf(noun)];
  if (more >= 0.4) return counted >= COUNTED - 0.2 && many > -1.1;
  const isUnseen = words.pair(verb.text, noun) === 0 && words.pair(base, noun) === 0;
  return more >= 0 && counted >= SURELY_COUNTED && many >= -0.6 && isUnseen;
}

function articleBefore(text: string): "a" | "an" {
  return /^(?:[aeio]|u(?!s|ni|ti)|hour)/i.test(text) ? "an" : "a";
}
