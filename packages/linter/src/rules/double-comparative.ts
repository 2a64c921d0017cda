import { NOUN, PLURAL } from "@notewright/words";
import { comparison } from "../grammar/comparison.ts";
import { can, is, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const doubleComparative: Rule = defineRule({
  meta: {
    id: "double-comparative",
    summary: "Disallow `more` and `most` before a word that compares by itself.",
    why: "`stronger` and `strongest` compare already; the word before them is left over from `more strong`.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the word compares by itself" },
    needsWords: true,
  },
  examples: [
    { name: "one comparison", markdown: "A larger pot is more useful, and the heaviest lid the most useful of all." },
    {
      name: "two",
      markdown:
        "A steel rope is more stronger than hemp. This is the most fastest way, and the more easier one to learn. It is more better.",
      reports: [
        '1:17 "more stronger" compares twice, expected "stronger"',
        '1:54 "most fastest" compares twice, expected "fastest"',
        '1:80 "more easier" compares twice, expected "easier"',
        '1:112 "more better" compares twice, expected "better"',
      ],
      fixed: "A steel rope is stronger than hemp. This is the fastest way, and the easier one to learn. It is better.",
    },
    {
      name: "more things that are smaller, nouns and pauses",
      markdown:
        "Cut it into more smaller pieces. It has more power, more bitter notes and more players. Once more, louder. No more higher up.",
    },
  ],
  visit: { text: slips(() => ({ texts: new Set(["more", "most"]) }), find) },
});

/** After these `more` counts or ends something: "two more smaller boxes", "no more", "once more". */
const COUNTING = new Set("no any once some many two three four five few several one what".split(" "));

function find(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [head, adjective] = [sentence[at] as Token, nextOf(sentence, at)];
  if ((head.text !== "more" && head.text !== "most") || head.isPart || head.word.kind === "code") return null;
  if (adjective === undefined || adjective.isPart || adjective.isName) return null;
  // "More players": a noun. "Better" and "worse" are hardly any.
  if (can(adjective, NOUN | PLURAL) && !/^(?:better|worse)$/.test(adjective.text)) return null;
  if (comparison(adjective.text, words) !== (head.text === "more" ? "er" : "est")) return null;
  if (head.joined && is(sentence[at - 1], COUNTING)) return null;
  // "More smaller boxes" are more of them.
  if (head.text === "more" && can(nextOf(sentence, at + 1), PLURAL)) return null;
  return { first: head, last: adjective, expected: [adjective.text], where: "compares twice" };
}
