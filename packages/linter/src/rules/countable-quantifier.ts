import { ADJECTIVE, NOUN, PLURAL, THIRD } from "@notewright/words";
import { endOfPhrase } from "../grammar/counted.ts";
import { can, isPlural, written } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const countableQuantifier: Rule = defineRule({
  meta: {
    id: "countable-quantifier",
    summary: "Disallow `less` and `much` before things that are counted.",
    why: "What is counted is fewer or many; less and much are said of what is measured, as water.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a noun in the plural is counted" },
    needsWords: true,
  },
  examples: [
    { name: "counted and measured", markdown: "Fewer notes and less noise. How many strings, and how much wood?" },
    {
      name: "measured what is counted",
      markdown: "A viola has less solos than a violin. How much sonatas are there? Use less bus stops.",
      reports: [
        '1:13 "less" before "solos", expected "fewer"',
        '1:43 "much" before "sonatas", expected "many"',
        '1:71 "less" before "bus stops", expected "fewer"',
      ],
      fixed: "A viola has fewer solos than a violin. How many sonatas are there? Use fewer bus stops.",
    },
    {
      name: "what may be a verb elsewhere",
      markdown: "He puts too much pieces in one concert. Talking too much leads to errors.",
      reports: ['1:13 "much" before "pieces", expected "many"'],
      fixed: "He puts too many pieces in one concert. Talking too much leads to errors.",
    },
    {
      name: "less of a property, and what only looks counted",
      markdown: "Less common birds, less news, more or less circles, much smaller eggs. A less busy street's shops sell less.",
    },
    { name: "the language of style sheets", markdown: "Put it into main.less, as less files can import others." },
  ],
  visit: { text: slips(() => ({ texts: new Set(COUNTING.keys()) }), find) },
});

const COUNTING = new Map([
  ["less", "fewer"],
  ["much", "many"],
]);
/** How much rarer than its singular the plural of what is counted may be. */
const COUNTED = -1.5;
const STYLES = /\.less\b|\bLESS\b|\bless(?:c|js|css)\b|\b[Ss]ass\b|\bSCSS\b|\bscss\b/;

function find(sentence: readonly Token[], at: number, { note, words }: RuleContext): Slip | null {
  const head = sentence[at] as Token;
  const right = COUNTING.get(head.text);
  if (right === undefined || head.isPart || head.isName || head.word.kind === "code" || /^L/.test(head.word.text)) return null;
  if (head.joined && /^(?:or|and|very|pretty|not|no)$/.test(sentence[at - 1]?.text ?? "")) return null;
  const end = endOfPhrase(sentence, at);
  const noun = sentence[end] as Token;
  if (end === at || !isPlural(noun)) return null;
  // "Much runs" may be a noun and its verb, "much smaller eggs" are none that are counted.
  const isVerbToo = can(noun, THIRD) && (words.pair("much", noun.text) > 0 || words.pair("many", noun.text) === 0);
  if (head.text === "much" && (end > at + 1 || isVerbToo)) return null;
  const singular = words.forms.baseOf(noun.text, PLURAL);
  if (singular === null || singular === noun.text || words.zipf(noun.text) - words.zipf(singular) < COUNTED) return null;
  for (let place = at + 1; place < end; place++) {
    const { text } = sentence[place] as Token;
    // "Less common birds" are no fewer; "less round trips" are.
    const isPartOfNoun = words.pair(head.text, text) === 0 && words.pair(text, singular) > 0;
    if (!can(sentence[place], NOUN) || (can(sentence[place], ADJECTIVE) && !isPartOfNoun)) return null;
  }
  if (STYLES.test(note.source.text)) return null;
  return { first: head, expected: [right], where: `before "${written(sentence, at + 1, end)}"` };
}
