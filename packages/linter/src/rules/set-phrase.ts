import { BASE, GERUND, PAST, THIRD } from "@notewright/words";
import { BEFORE_DURATION, isDuration } from "../grammar/duration.ts";
import { can, nextOf } from "../grammar/phrases.ts";
import { SET_PHRASES, VERB_PREPOSITIONS } from "../grammar/set-phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const setPhrase: Rule = defineRule({
  meta: {
    id: "set-phrase",
    summary: "Disallow a set phrase, or a verb, with a wrong or missing small word.",
    why: "Which preposition a word takes differs between languages: a meal depends on the season, and not of it.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the phrase goes with this small word" },
    needsWords: true,
  },
  examples: [
    {
      name: "as they are",
      markdown: "It depends on the season and consists of plants such as beans. The on-premises kitchen is responsible for it.",
    },
    {
      name: "with another small word",
      markdown: "It depends of the season. The chef is responsible of soups, such us this one, despite of the heat.",
      reports: [
        '1:4 "depends of" is not said so, expected "depends on"',
        '1:39 "responsible of" is not said so, expected "responsible for"',
        '1:61 "such us" is not said so, expected "such as"',
        '1:79 "despite of" is not said so, expected "despite"',
      ],
      fixed: "It depends on the season. The chef is responsible for soups, such as this one, despite the heat.",
    },
    {
      name: "how long something lasts",
      markdown:
        "The stock simmers during 4 hours. We cook since two years. Since 3 days are short, we begin now, 2 weeks after it.",
      reports: [
        '1:19 "during" stands before how long something lasts, expected "for"',
        '1:43 "since" stands before how long something lasts, expected "for"',
      ],
      fixed: "The stock simmers for 4 hours. We cook for two years. Since 3 days are short, we begin now, 2 weeks after it.",
    },
    {
      name: "the same words in other phrases",
      markdown: "Saved as result of the day. On premise of good will. What it consists in is told. As result",
    },
  ],
  visit: {
    text: slips(() => ({ bits: BASE | THIRD | PAST | GERUND, texts: new Set([...phrases.keys(), ...BEFORE_DURATION]) }), find),
  },
});

/** By the first word. */
const phrases = new Map<string, { words: readonly string[]; right: readonly string[] }[]>();
for (const [wrong, ...right] of SET_PHRASES) {
  const words = wrong.split(" ");
  const first = words[0] as string;
  phrases.set(first, [...(phrases.get(first) ?? []), { words, right }]);
}

const PREPOSITIONS = new Set(Object.values(VERB_PREPOSITIONS).flatMap(([wrong]) => wrong));

const where = "is not said so";

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const first = sentence[at] as Token;
  if (first.word.kind === "code" || first.isPart) return null;
  for (const { right, words } of phrases.get(first.text) ?? []) {
    const last = sentence[at + words.length - 1];
    if (last === undefined || !words.every((word, step) => isWord(sentence[at + step] as Token, word, step > 0))) continue;
    if (!isOther(sentence, at, words)) return { first, last, expected: right, where };
  }
  if (isDuration(sentence, at)) return { first, expected: ["for"], where: "stands before how long something lasts" };
  return can(first, BASE | THIRD | PAST | GERUND) ? afterVerb(sentence, at, context) : null;
}

function isWord(token: Token, word: string, isLater: boolean): boolean {
  return token.text === word && (!isLater || (token.joined && !token.isName && !token.isPart));
}

/** "On premise of", "such as example data": the words belong to other phrases. */
function isOther(sentence: readonly Token[], at: number, words: readonly string[]): boolean {
  const next = nextOf(sentence, at + words.length - 1)?.text;
  if (words[0] === "on") return next === "of" || next === "that";
  if (words[0] !== "as") return false;
  return (
    /^(?:such|saved?|known|used)$/.test(sentence[at - 1]?.text ?? "") ||
    (next !== undefined && !/^(?:of|for|we|the|you|in)$/.test(next))
  );
}

function afterVerb(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [verb, next] = [sentence[at] as Token, nextOf(sentence, at)];
  if (next === undefined || !PREPOSITIONS.has(next.text) || nextOf(sentence, at + 1) === undefined) return null;
  for (const form of [BASE, THIRD, PAST, GERUND]) {
    const base = can(verb, form) ? words.forms.baseOf(verb.text, form) : null;
    const known = base === null ? undefined : VERB_PREPOSITIONS[base];
    if (known?.[0].includes(next.text))
      return { first: verb, last: next, expected: [`${verb.text} ${known[1]}`.trim()], where };
  }
  return null;
}
