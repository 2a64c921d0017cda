import { BASE, GERUND } from "@notewright/words";
import { BE, DETERMINERS, HAVE, PREPOSITIONS } from "../grammar/closed-words.ts";
import { can, is, isOnlyVerb, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const verbComplement: Rule = defineRule({
  meta: {
    id: "verb-complement",
    summary: "Disallow `to` where a verb takes none, its lack where a verb takes one, and `allows to` without saying whom.",
    why: "Verbs differ in how another one follows them: a lid can be open, allows you to look, lets you look, and makes it possible to look.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the verb is completed so" },
    needsWords: true,
  },
  examples: [
    {
      name: "as each verb takes it",
      markdown:
        "The lid allows you to look in. It lets you look, and you must do it. Nobody is allowed to open it. Consider doing so.",
    },
    {
      name: "nobody is allowed, nothing is made possible",
      markdown: "A window allows to watch the bread. It makes possible to stop in time. Is better to wait.",
      reports: [
        '1:10 "allows to" lacks who may, expected "allows you to"',
        '1:40 "makes possible" lacks "it", expected "makes it possible"',
        '1:72 "Is better" lacks "it", expected "It is better"',
      ],
      fixed: "A window allows you to watch the bread. It makes it possible to stop in time. It is better to wait.",
    },
    {
      name: "to where there is none, and none where it is",
      markdown: "You must to wait. This lets you to rest. If you want open the door, avoid to burn yourself.",
      reports: [
        '1:5 "must to" has "to" after it, expected "must"',
        '1:29 "you to" has "to" after it, expected "you"',
        '1:54 "open" lacks "to" after "want", expected "to open"',
        '1:75 "to burn" after "avoid", expected "burning"',
      ],
      fixed: "You must wait. This lets you rest. If you want to open the door, avoid burning yourself.",
    },
    {
      name: "nouns, and to for a purpose",
      markdown: "They want help, need care and are used for cake. Allow it to cool. Do what you can to help.",
    },
  ],
  visit: {
    text: slips(
      () => ({ bits: BASE, texts: new Set([...WITH_OBJECT, ...WITH_GERUND, ...WITHOUT_TO, ...LET, ...MAKE, "is"]) }),
      find,
    ),
  },
});

const WITH_OBJECT = new Set("allow allows allowing permit permits permitting enables".split(" "));
const WITH_GERUND = new Set("avoid avoids avoiding suggest suggests recommend considering".split(" "));
const WITHOUT_TO = new Set("must should cannot can't shouldn't mustn't".split(" "));
const LET = new Set("let lets letting".split(" "));
const MAKE = new Set("make makes making".split(" "));
const EASE = new Set("possible impossible easy easier difficult hard harder".split(" "));
const SAID_OF_IT = new Set("possible necessary important recommended mandatory better useful".split(" "));
const SOMEBODY = new Set("you us me them him her users people".split(" "));
const WITH_TO = new Set("want wants wanted wanting tried trying able unable going order used".split(" "));
const ASK = new Set("allow allows allowed allowing enable enables want wants permit permits require requires".split(" "));

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const first = sentence[at] as Token;
  if (first.word.kind === "code" || first.isPart) return null;
  if (first.bits !== 0 && first.joined && can(first, BASE)) {
    const lack = lackOfTo(sentence, at, context);
    if (lack !== null) return lack;
  }
  const second = nextOf(sentence, at);
  if (second === undefined) return null;
  return complement(sentence, at, context) ?? lackOfIt(sentence, at, first, second);
}

function complement(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [first, second, third] = [sentence[at] as Token, sentence[at + 1] as Token, nextOf(sentence, at + 1)];
  const isLet = is(first, LET) && is(second, SOMEBODY) && third?.text === "to" && isBare(nextOf(sentence, at + 2));
  if (isLet) return { first: second, last: third as Token, expected: [second.text], where: 'has "to" after it' };
  if (second.text !== "to" || third === undefined || !isBare(third)) return null;
  if (is(first, WITHOUT_TO)) return { first, last: second, expected: [first.text], where: 'has "to" after it' };
  const before = first.joined ? sentence[at - 1] : undefined;
  if (is(before, BE) || is(before, HAVE) || before?.text === "to") return null;
  if (is(first, WITH_OBJECT)) return { first, last: second, expected: [`${first.text} you to`], where: "lacks who may" };
  const gerund = words.forms.formOf(third.text, GERUND);
  if (!is(first, WITH_GERUND) || gerund === null || third.isName) return null;
  return { first: second, last: third, expected: [gerund], where: `after "${first.text}"` };
}

function isBare(token: Token | undefined): boolean {
  return token !== undefined && (can(token, BASE) || token.text === "be" || token.text === "have" || token.text === "do");
}

function lackOfTo(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [verb, before, prior] = [sentence[at] as Token, sentence[at - 1], sentence[at - 2]];
  const next = nextOf(sentence, at);
  if (before === undefined || !verb.joined || verb.isName || !can(verb, BASE)) return null;
  const hasObject =
    is(next, DETERMINERS) || (next !== undefined && !can(next, BASE) && (next.isName || is(next, PREPOSITIONS)));
  const asked = is(before, SOMEBODY) && before.joined && is(prior, ASK);
  if (!hasObject || !(asked || is(before, WITH_TO))) return null;
  if (before.text === "used" && !(before.joined && is(prior, BE))) return null;
  if (before.text === "order" && prior?.text !== "in") return null;
  if (!isOnlyVerb(verb, words) && !(is(next, DETERMINERS) && before.text.startsWith("want"))) return null;
  return { first: verb, expected: [`to ${verb.text}`], where: `lacks "to" after "${before.word.text}"` };
}

function lackOfIt(sentence: readonly Token[], at: number, first: Token, second: Token): Slip | null {
  if (nextOf(sentence, at + 1)?.text !== "to" || !isBare(nextOf(sentence, at + 2))) return null;
  const where = 'lacks "it"';
  if (is(first, MAKE) && is(second, EASE)) return { first, last: second, expected: [`${first.text} it ${second.text}`], where };
  if (at > 0 || first.text !== "is" || !is(second, SAID_OF_IT)) return null;
  return { first, last: second, expected: [`it is ${second.text}`], where };
}
