import { ADJECTIVE, NOUN, PLURAL } from "@notewright/words";
import { DETERMINERS, NUMBERS } from "../grammar/closed-words.ts";
import { endOfPhrase } from "../grammar/counted.ts";
import { gain } from "../grammar/evidence.ts";
import { can, is, isPlural, isSingular } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import { EITHER } from "../grammar/subjects.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const subjectNumber: Rule = defineRule({
  meta: {
    id: "subject-number",
    summary: "Disallow a singular noun before `are`, and `there is` before several things.",
    why: "Where a bare noun begins a sentence and `are` follows, its -s was forgotten; after `there` the verb agrees with what comes.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "what the verb speaks of is several" },
    needsWords: true,
  },
  examples: [
    { name: "they agree", markdown: "Contributions are welcome. There are two doors, and there is one key." },
    {
      name: "one are, and there is several",
      markdown: "Late contribution are welcome. There is two doors.",
      reports: ['1:6 "contribution" before "are", expected "contributions"', '1:38 "is" before "two", expected "are"'],
      fixed: "Late contributions are welcome. There are two doors.",
    },
    {
      name: "there are one thing, and there are what is not counted",
      markdown:
        "There are a door at the back. If there are no traffic, cross. There are no traffic lights, and there are a few signs.",
      reports: ['1:7 "are" before "a door", expected "is"', '1:40 "are" before "no traffic", expected "is"'],
      fixed:
        "There is a door at the back. If there is no traffic, cross. There are no traffic lights, and there are a few signs.",
    },
    {
      name: "of either number, and more than one",
      markdown: "Staff are welcome. Bread and butter are here. There is two-way traffic, and there is multiple inheritance.",
    },
  ],
  visit: {
    text: slips(
      () => ({ texts: new Set(["is", "was", "are", "have"]) }),
      (sentence, at, context) =>
        afterThere(sentence, at) ?? oneAfterThere(sentence, at, context) ?? bareSubject(sentence, at, context),
    ),
  },
});

const SEVERAL = new Set([...NUMBERS, "many", "several", "multiple", "various", "numerous"]);
/** How much commoner the plural must be before the verb, as a difference of log10. */
const COMMONER = 0.4;
const LONGEST = 4;
const AMOUNTS = new Set("dozen hundred thousand million billion bunch multitude plethora total bit deal".split(" "));
/** How much rarer than its singular the plural of what is counted may be, as a difference of log10. */
const COUNTED = -1.5;

function afterThere(sentence: readonly Token[], at: number): Slip | null {
  const [there, verb, next] = [sentence[at - 1], sentence[at] as Token, sentence[at + 1]];
  if (there?.text !== "there" || !verb.joined || !/^(?:is|was)$/.test(verb.text)) return null;
  if (next?.joined !== true || next.isPart || !is(next, SEVERAL) || !isPlural(sentence[endOfPhrase(sentence, at + 1)]))
    return null;
  return { first: verb, expected: [verb.text === "is" ? "are" : "were"], where: `before "${next.text}"` };
}

/** "There are no traffic", "there are a leak": one thing, or what is not counted. */
function oneAfterThere(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [there, verb, next] = [sentence[at - 1], sentence[at] as Token, sentence[at + 1]];
  if (there?.text !== "there" || !verb.joined || !/^are$/.test(verb.text)) return null;
  if (next?.joined !== true || next.isPart || !/^(?:an?|no|much|little)$/.test(next.text)) return null;
  const end = endOfPhrase(sentence, at + 1);
  const [noun, after] = [sentence[end] as Token, sentence[end + 1]];
  if (end === at + 1 || !isSingular(noun) || is(noun, EITHER) || is(noun, AMOUNTS)) return null;
  if (after?.joined === true && /^(?:of|and|or)$/.test(after.text)) return null;
  const plural = words.forms.formOf(noun.text, PLURAL);
  const isCounted = plural !== null && words.zipf(plural) - words.zipf(noun.text) >= COUNTED;
  if (isCounted && next.text === "no") return null;
  return { first: verb, expected: ["is"], where: `before "${next.text} ${noun.text}"` };
}

function bareSubject(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [noun, verb] = [sentence[at - 1], sentence[at] as Token];
  if (noun === undefined || at > LONGEST || !verb.joined || !/^(?:are|have)$/.test(verb.text)) return null;
  if (!isSingular(noun) || noun.isPart || is(noun, EITHER)) return null;
  for (const [index, token] of sentence.slice(0, at).entries()) {
    if ((index > 0 && !token.joined) || token.isName || is(token, DETERMINERS) || !can(token, NOUN | ADJECTIVE)) return null;
  }
  const plural = words.forms.formOf(noun.text, PLURAL);
  if (plural === null || gain(words, null, noun.text, plural, verb.text) < COMMONER) return null;
  return { first: noun, expected: [plural], where: `before "${verb.text}"` };
}
