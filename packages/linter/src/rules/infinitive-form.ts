import { BASE, GERUND, PLURAL, THIRD } from "@notewright/words";
import { BE, DETERMINERS, DO, HAVE, MODALS } from "../grammar/closed-words.ts";
import { isUsedAsVerb } from "../grammar/evidence.ts";
import { can, followsVerb, is, isOnlyVerb, nextOf, written } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const infinitiveForm: Rule = defineRule({
  meta: {
    id: "infinitive-form",
    summary: "Disallow a verb with -s after `to`, and a bare verb after a preposition.",
    why: "After `to` stands the bare verb, and so does a second one that `and` joins to it. After `for`, `by`, `of` and the like stands the form in -ing.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "such a word takes this form of the verb" },
    needsWords: true,
  },
  examples: [
    { name: "the right forms", markdown: "It takes an hour to bake the bread and to serve it, without opening the door." },
    {
      name: "with -s after to, and after and",
      markdown: "The thermostat is there to provides the heat. You need a knife to slice and serves the loaf.",
      reports: ['1:28 "provides" after "to", expected "provide"', '1:77 "serves" after "to slice and", expected "serve"'],
      fixed: "The thermostat is there to provide the heat. You need a knife to slice and serve the loaf.",
    },
    {
      name: "bare after a preposition",
      markdown: "Save heat by avoid the draught.",
      reports: ['1:14 "avoid" after "by", expected "avoiding"'],
      fixed: "Save heat by avoiding the draught.",
    },
    {
      name: "nouns, and a verb of another subject",
      markdown: "It is open to visits. By default the oven tells you when to stop and keeps the heat.",
    },
  ],
  visit: { text: slips(() => ({ bits: BASE | THIRD }), find) },
});

const BEFORE_GERUND = new Set("for by without of from".split(" "));

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const [verb, before, next] = [sentence[at] as Token, sentence[at - 1], nextOf(sentence, at)];
  if (before === undefined || !verb.joined || verb.isName || before.isPart) return null;
  const { forms } = context.words;
  if (can(verb, THIRD) && !can(verb, BASE)) {
    const base = forms.baseOf(verb.text, THIRD);
    if (base === null || (can(verb, PLURAL) && !is(next, DETERMINERS))) return null;
    const isTo = before.text === "to" && !can(verb, PLURAL) && followsVerb(next) && isUsedAsVerb(base, context.words);
    // "Thanks to thanks to" has it twice.
    if (isTo && verb.text !== "thanks") return { first: verb, expected: [base], where: `after "to"` };
    return isSecond(sentence, at)
      ? { first: verb, expected: [base], where: `after "${written(sentence, at - 3, at - 1)}"` }
      : null;
  }
  if (!is(before, BEFORE_GERUND) || !is(next, DETERMINERS) || !isOnlyVerb(verb, context.words)) return null;
  const gerund = forms.formOf(verb.text, GERUND);
  return gerund === null ? null : { first: verb, expected: [gerund], where: `after "${before.word.text}"` };
}

/** Whether it is the second of two verbs, "to create and manages": not if a subject before them has it for its own. */
function isSecond(sentence: readonly Token[], at: number): boolean {
  const [to, first, and] = [sentence[at - 3], sentence[at - 2], sentence[at - 1]];
  if (!(and?.text === "and" || and?.text === "or") || !and.joined || !can(first, BASE) || !first?.joined) return false;
  if (to === undefined || (to.text !== "to" && !is(to, MODALS))) return false;
  if (/^(?:how|you|us|them|users)$/.test(sentence[at - 4]?.text ?? "")) return true;
  return !sentence.slice(0, at - 3).some((token) => can(token, THIRD) || is(token, BE) || is(token, HAVE) || is(token, DO));
}
