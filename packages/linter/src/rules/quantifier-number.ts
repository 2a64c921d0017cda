import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PLURAL, THIRD } from "@notewright/words";
import { DETERMINERS, isAdverb, NUMBERS } from "../grammar/closed-words.ts";
import { endOfPhrase, INSIDE } from "../grammar/counted.ts";
import { gain } from "../grammar/evidence.ts";
import { can, is, isSingular } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const quantifierNumber: Rule = defineRule({
  meta: {
    id: "quantifier-number",
    summary: "Disallow a noun in the singular after a word that counts several.",
    why: "After `many`, `several`, `these`, `two` or `one of the` stands the plural; an -s was forgotten.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a word that counts several takes the plural" },
    needsWords: true,
  },
  examples: [
    { name: "the plural", markdown: "Many rivers meet here. One of the bridges is old, and 3 boats lie at both piers." },
    {
      name: "the singular",
      markdown: "There are several chapter in it. One of the old engine is broken. Both kitchen are closed for various reason.",
      reports: [
        '1:19 "chapter" after "several", expected "chapters"',
        '1:49 "engine" after "the", expected "engines"',
        '1:72 "kitchen" after "Both", expected "kitchens"',
        '1:103 "reason" after "various", expected "reasons"',
      ],
      fixed:
        "There are several chapters in it. One of the old engines is broken. Both kitchens are closed for various reasons.",
    },
    {
      name: "parts of longer words, what is not counted, names",
      markdown:
        "A two lane road needs several river crossings. Both time and money are short. These change. Port 4 is closed. Multiple inheritance is odd. A 4 lane road. Class 2 river.",
    },
  ],
  visit: { text: slips(() => ({ texts: new Set([...SEVERAL, ...NUMBERS, ...DIGITS, ...LIKELY_SEVERAL, ...OF_WHICH]) }), find) },
});

const SEVERAL = new Set("many several multiple various both numerous these those few".split(" "));
const GROUPS = new Set(
  "number couple pair dozens hundreds thousands lots set list group collection series combination types kinds".split(" "),
);
/** How much commoner the plural must be, as a difference of log10, where the noun may be a verb, and where one thing may be meant. */
const COMMONER = 0.7;
const MUCH_COMMONER = 1;
const LIKELY_SEVERAL = new Set("of other different all certain".split(" "));
const DIGITS = new Set(Array.from({ length: 98 }, (_, index) => String(index + 2)));
const ADJECTIVES = new Set("multiple various numerous".split(" "));
const OF_WHICH = new Set("the these those our your my their its".split(" "));
const SOME = new Set("one each several many both".split(" "));
const ARTICLES = /^(?:an?|the|this|that|each|every|per)$/;
/** How much rarer than its singular the plural of what is counted may be; after digits, which may be names, less. */
const COUNTED = -1.5;
const COUNTED_BY_DIGITS = -0.7;

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const head = sentence[at] as Token;
  if (head.word.kind === "code" || head.isPart) return null;
  const byDigits = DIGITS.has(head.text) && isNumber(sentence, at);
  const likely = likelySeveral(sentence, at);
  if (!is(head, SEVERAL) && !is(head, NUMBERS) && !byDigits && !likely && !isOf(sentence, at)) return null;
  const end = endOfPhrase(sentence, at);
  const noun = sentence[end] as Token;
  const next = sentence[end + 1];
  if (end === at || !isSingular(noun) || noun.text === "bit" || /^(?:and|or)$/.test(next?.text ?? "")) return null;
  if (sentence.slice(at + 1, end).some((token) => can(token, PLURAL) || !can(token, NOUN | ADJECTIVE))) return null;
  const { words } = context;
  // "Many use it" has a verb, "multiple use" has not.
  const isVerbToo =
    can(noun, ADJECTIVE | GERUND | PARTICIPLE) || (can(noun, BASE) && !(end === at + 1 && ADJECTIVES.has(head.text)));
  const plural = words.forms.formOf(noun.text, PLURAL);
  if (plural === null || plural === noun.text) return null;
  const more = gain(words, (sentence[end - 1] as Token).text, noun.text, plural, null);
  if (more < (likely ? MUCH_COMMONER : isVerbToo ? COMMONER : 0)) return null;
  if (words.zipf(plural) - words.zipf(noun.text) < (byDigits ? COUNTED_BY_DIGITS : COUNTED)) return null;
  if (/^th[eo]se$/.test(head.text) && can(noun, BASE) && end === at + 1 && !isObject(sentence, at, next)) return null;
  return { first: noun, expected: [plural], where: `after "${head.word.text}"` };
}

/** "A number of", "other", "different", "all": several, unless the noun is not counted. */
function likelySeveral(sentence: readonly Token[], at: number): boolean {
  const [head, before] = [sentence[at] as Token, sentence[at - 1]];
  if (head.text === "of") return head.joined && is(before, GROUPS);
  if (head.word.kind === "code" || !LIKELY_SEVERAL.has(head.text)) return false;
  return (
    before === undefined ||
    !head.joined ||
    !(is(before, DETERMINERS) || can(before, NOUN) || isAdverb(before.text) || before.text === "other")
  );
}

/** "One of the …", "each of these …". */
function isOf(sentence: readonly Token[], at: number): boolean {
  const head = sentence[at] as Token;
  return is(head, OF_WHICH) && head.joined && sentence[at - 1]?.text === "of" && is(sentence[at - 2], SOME);
}

/** Digits that count, and do not name ("port 4") or measure what comes next ("a 4 lane road"). */
function isNumber(sentence: readonly Token[], at: number): boolean {
  const [head, before] = [sentence[at] as Token, sentence[at - 1]];
  return (
    before === undefined ||
    (!before.isName &&
      !before.isPart &&
      !ARTICLES.test(before.text) &&
      !(head.joined && can(before, NOUN | PLURAL | ADJECTIVE) && !can(before, BASE | THIRD)))
  );
}

/** Whether "these" and a word that may be a verb stand where an object does, and something follows. */
function isObject(sentence: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = sentence[at - 1];
  if (before === undefined || !(sentence[at] as Token).joined || !is(next, INSIDE)) return false;
  return is(before, INSIDE) || can(before, BASE | THIRD | GERUND);
}
