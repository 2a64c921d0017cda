import { ADJECTIVE, NOUN, PLURAL, THIRD } from "@notewright/words";
import { gain } from "../grammar/evidence.ts";
import { can, isPlural, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const nounStack: Rule = defineRule({
  meta: {
    id: "noun-stack",
    summary: "Disallow a plural before the noun that it describes.",
    why: "In English only the last noun of several takes the -s: tree houses, not trees houses.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a noun that describes another stands in the singular" },
    needsWords: true,
  },
  examples: [
    { name: "only the last has -s", markdown: "Phone numbers and email addresses stand in address books, with other notes." },
    {
      name: "more than one has",
      markdown: "Write phones numbers and emails addresses into others books.",
      reports: [
        '1:7 "phones numbers" are two plurals, expected "phone numbers"',
        '1:26 "emails addresses" are two plurals, expected "email addresses"',
        '1:48 "others" before "books", expected "other"',
      ],
      fixed: "Write phone numbers and email addresses into other books.",
    },
    {
      name: "a verb and its object, and plurals that describe",
      markdown: "She makes mistakes, and he runs tests. Sports clubs and sales figures. Some others sleep. The dogs paths.",
    },
  ],
  visit: { text: slips(() => ({ bits: PLURAL }), find) },
});

/** How much commoner the right pair must be, as a difference of log10; more where the first word may be a verb. */
const COMMONER = 0.2;
const MUCH_COMMONER = 1;

function find(sentence: readonly Token[], at: number, { note, words }: RuleContext): Slip | null {
  const [first, second] = [sentence[at - 1], sentence[at] as Token];
  if (first === undefined || !second.joined || !isPlural(second) || second.isPart || first.isName) return null;
  if (first.word.kind !== second.word.kind) return null;
  if (first.text === "others") return { first, expected: ["other"], where: `before "${second.word.text}"` };
  // "Phone/emails addresses": what a slash joins is no verb.
  const isListed = first.isPart && note.source.text[first.word.start - 1] === "/";
  const bits = isListed ? words.forms.classOf(first.text) : first.bits;
  const singular = (bits & (PLURAL | NOUN)) === PLURAL ? words.forms.baseOf(first.text, PLURAL) : null;
  if (singular === null || singular === first.text) return null;
  const one = words.forms.baseOf(second.text, PLURAL) ?? second.text;
  const together = gain(words, null, first.text, singular, second.text);
  const head = gain(words, null, first.text, singular, one);
  const mayBeVerb = (bits & THIRD) !== 0 && !isListed;
  const isCommoner = mayBeVerb
    ? together >= MUCH_COMMONER && head >= MUCH_COMMONER
    : (together >= 0 && head >= COMMONER) ||
      (together === 0 && head === 0 && isDescribed(sentence, at - 1, words.pair(first.text, second.text)));
  return isCommoner ? { first, last: second, expected: [`${singular} ${second.text}`], where: "are two plurals" } : null;
}

/** Two plurals that were never seen together, after an adjective, and nothing behind that makes the second one a verb. */
function isDescribed(sentence: readonly Token[], at: number, seen: number): boolean {
  const [before, first, behind] = [sentence[at - 1], sentence[at] as Token, nextOf(sentence, at + 1)];
  const isBound = behind === undefined || /^(?:for|of|in|on|with|to|from|and|or|that|which)$/.test(behind.text);
  return isBound && seen === 0 && first.joined && can(before, ADJECTIVE) && before?.isName === false && !can(first, THIRD);
}
