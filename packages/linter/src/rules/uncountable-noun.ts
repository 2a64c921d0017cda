import { BE, HAVE, MODALS, PREPOSITIONS } from "../grammar/closed-words.ts";
import { is, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule } from "../rule.ts";

export const uncountableNoun: Rule = defineRule({
  meta: {
    id: "uncountable-noun",
    summary: "Disallow `a` or a plural -s with a noun that is not counted.",
    why: "Information, software and advice come in pieces, not in numbers, though they do in other languages.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the noun is not counted" },
    preset: "all",
    needsWords: true,
  },
  examples: [
    { name: "not counted", markdown: "The guide gives advice, and a software library for more information." },
    {
      name: "counted",
      markdown: "The guide gives advices, and an information on equipments.",
      reports: [
        '1:17 "advices" is not counted, expected "advice"',
        '1:30 "an information" is not counted, expected "information"',
        '1:48 "equipments" is not counted, expected "equipment"',
      ],
      fixed: "The guide gives advice, and information on equipment.",
    },
    { name: "before another noun", markdown: "An information desk, an advice column and a hardware store." },
  ],
  visit: { text: slips(() => ({ texts: new Set([...NEVER_ONE, ...Array.from(NEVER_PLURAL, (noun) => `${noun}s`)]) }), find) },
});

const NEVER_PLURAL = new Set(
  "advice aircraft assistance baggage equipment feedback furniture hardware homework information jargon knowledge legislation luggage machinery malware metadata offspring ransomware scenery software spyware".split(
    " ",
  ),
);
const NEVER_ONE = new Set("advice equipment furniture hardware information luggage software".split(" "));
const AFTER = new Set("that which to and or".split(" "));

function find(sentence: readonly Token[], at: number): Slip | null {
  const [noun, article, next] = [sentence[at] as Token, sentence[at - 1], sentence[at + 1]];
  if (noun.word.kind === "code" || noun.isPart) return null;
  const where = "is not counted";
  if (noun.text.endsWith("s") && NEVER_PLURAL.has(noun.text.slice(0, -1)))
    return { first: noun, expected: [noun.text.slice(0, -1)], where };
  if (article === undefined || !/^an?$/.test(article.text) || !noun.joined || !NEVER_ONE.has(noun.text) || next?.isPart)
    return null;
  const joined = nextOf(sentence, at);
  const isLast = joined === undefined || [PREPOSITIONS, BE, MODALS, HAVE, AFTER].some((words) => is(joined, words));
  return isLast ? { first: article, last: noun, expected: [noun.text, `a piece of ${noun.text}`], where } : null;
}
