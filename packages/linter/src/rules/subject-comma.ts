import { ADJECTIVE, NOUN, PLURAL, THIRD } from "@notewright/words";
import { can } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const subjectComma: Rule = defineRule({
  meta: {
    id: "subject-comma",
    summary: "Disallow a comma between a subject and its verb.",
    why: "The comma parts what belongs together. Where it marks something put in between, a second comma is missing.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "no comma parts a subject from its verb" },
    preset: "all",
    needsWords: true,
  },
  examples: [
    {
      name: "without a comma",
      markdown: "The river delta is wide. The river, once a border, is deep. In the delta, it divides.",
    },
    {
      name: "with one",
      markdown: "The river delta, is wide. Here the GPS fails. The NOAA GPS, provides a map.",
      reports: [
        '1:11 "delta, is" has a comma between subject and verb, expected "delta is"',
        '1:56 "GPS, provides" has a comma between subject and verb, expected "GPS provides"',
      ],
      fixed: "The river delta is wide. Here the GPS fails. The NOAA GPS provides a map.",
    },
    {
      name: "notes without a subject, and a noun that looks like a verb",
      markdown: "No charge, keeps the bill low. A cheap boat, allows two. The boats, cars and bikes. This week, has he slept?",
    },
  ],
  visit: { text: slips(() => ({ bits: THIRD, texts: VERBS }), find) },
});

const DETERMINERS = new Set("the these our their its".split(" "));
const VERBS = new Set("is are has".split(" "));
const TIMES = /^(?:time|day|week|month|year|morning|evening|moment|case|way)s?$/;
const LONGEST = 5;

function find(sentence: readonly Token[], at: number, { note }: RuleContext): Slip | null {
  const [last, verb] = [sentence[at - 1], sentence[at] as Token];
  if (last === undefined || at < 2 || at > LONGEST || verb.isName || verb.isPart || last.isPart || TIMES.test(last.text))
    return null;
  if (!VERBS.has(verb.text) && (!can(verb, THIRD) || can(verb, PLURAL | NOUN))) return null;
  if (!/^,\s+$/.test(note.source.text.slice(last.word.end, verb.word.start))) return null;
  const first = sentence[0] as Token;
  const isNamed = last.isName && (first.isName || first.bits === 0);
  if (!isNamed && !(DETERMINERS.has(first.text) && (last.isName || can(last, NOUN | PLURAL)))) return null;
  for (const token of sentence.slice(1, at)) {
    const fits = token.isName || can(token, NOUN | PLURAL | ADJECTIVE);
    if (!token.joined || !fits || token.word.kind === "code") return null;
  }
  return {
    first: last,
    last: verb,
    expected: [`${last.word.text} ${verb.word.text}`],
    where: "has a comma between subject and verb",
  };
}
