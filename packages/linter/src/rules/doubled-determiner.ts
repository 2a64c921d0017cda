import { is, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule } from "../rule.ts";

export const doubledDeterminer: Rule = defineRule({
  meta: {
    id: "doubled-determiner",
    summary: "Disallow two determiners before one noun.",
    why: "One of them is left over from a change of the sentence: `the a door`, `a my house`.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a noun takes one determiner" },
    needsWords: true,
  },
  examples: [
    { name: "one determiner", markdown: "Open the door with a key. All the keys hang on this hook. Is this the key?" },
    {
      name: "two",
      markdown: "Open the a door with a your key, for an another room.",
      reports: [
        '1:6 "the a" are two determiners, expected "a"',
        '1:22 "a your" are two determiners, expected "your"',
        '1:38 "an another" are two determiners, expected "another"',
      ],
      fixed: "Open a door with your key, for another room.",
    },
    {
      name: "letters, code and adverbs",
      markdown: "The A record, the `a` element, his every move, this the best of all. Its a key.",
    },
  ],
  visit: { text: slips(() => ({ texts: FIRST }), find) },
});

const FIRST = new Set("a an the my your our its their".split(" "));
const SECOND = new Set("a an the this these those my your our its their another".split(" "));
const ARTICLES = new Set("a an the".split(" "));
const AFTER_ARTICLE = new Set("each every any".split(" "));

function find(sentence: readonly Token[], at: number): Slip | null {
  const [first, second, third] = [sentence[at] as Token, nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (!is(first, FIRST) || second === undefined || third === undefined || first.text === second.text) return null;
  if (!is(second, SECOND) && !(is(first, ARTICLES) && is(second, AFTER_ARTICLE))) return null;
  // "Its a boat": an apostrophe is missing, which is another rule's.
  if (first.text === "its" && is(second, ARTICLES)) return null;
  // "The A record" and "link a the element" name letters and words.
  if (/^\p{Lu}/u.test(second.word.text) || first.word.kind !== second.word.kind || first.isPart || second.isPart) return null;
  return { first, last: second, expected: [second.text, first.text], where: "are two determiners" };
}
