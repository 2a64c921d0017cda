import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "@notewright/words";
import { BE, DETERMINERS, DO, HAVE, isAdverb, MODALS, PREPOSITIONS } from "../grammar/closed-words.ts";
import { gain } from "../grammar/evidence.ts";
import { can, is, isOnlyVerb, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const auxiliaryForm: Rule = defineRule({
  meta: {
    id: "auxiliary-form",
    summary: "Disallow a form of a verb that cannot follow its auxiliary.",
    why: "After `can` or `does not` stands the bare verb, after `be` and `have` the participle. Another form is left over from a change of the sentence, or a letter is missing.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "only this form of the verb follows such an auxiliary" },
    needsWords: true,
  },
  examples: [
    {
      name: "the right forms",
      markdown: "The dough can rest. It does not stick, it has risen, and it will be baked. There may be crumbs.",
    },
    {
      name: "after a modal, do, have and be",
      markdown:
        "The oven can bakes bread. A cold oven doesn't bakes it. The loaf was send to the shop, and the baker has receive the money.",
      reports: [
        '1:14 "bakes" after "can", expected "bake"',
        '1:47 "bakes" after "doesn\'t", expected "bake"',
        '1:70 "send" after "was", expected "sent"',
        '1:106 "receive" after "has", expected "received"',
      ],
      fixed:
        "The oven can bake bread. A cold oven doesn't bake it. The loaf was sent to the shop, and the baker has received the money.",
    },
    {
      name: "the form in -ing after a modal, and has",
      markdown: "The dough must not rising too long. It doesn't has lumps. What can kneading do? The can has a lid.",
      reports: ['1:20 "rising" after "must", expected "rise"', '1:48 "has" after "doesn\'t", expected "have"'],
      fixed: "The dough must not rise too long. It doesn't have lumps. What can kneading do? The can has a lid.",
    },
    {
      name: "nouns that look like verbs",
      markdown: "All you have to do is press. When will results be out? There can be tests, and these are merge conflicts.",
    },
  ],
  visit: { text: slips(() => ({ bits: BASE | THIRD | PAST | PARTICIPLE | GERUND, texts: new Set(["has"]) }), find) },
});

const BETWEEN = new Set("not also then always never still now only either".split(" "));
const INVERTS = new Set("as so nor than neither how when where why what which".split(" "));
/** "As you can using a spoon". */
const LIKE_PREPOSITIONS = new Set("using including following starting depending according regarding concerning".split(" "));
const SUBJECT = new Set("he she it they we you i".split(" "));
/** What follows a participle, and hardly ever a noun after "be". */
const BESIDE_PARTICIPLE = new Set("until by into using before after when via onto during".split(" "));
const CLAUSE = new Set("where that which who when".split(" "));

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const verb = sentence[at] as Token;
  if (at > 0 && verb.text === "has" && verb.joined) return hasAfter(sentence, at);
  if (at === 0 || !verb.joined || verb.isName || !can(verb, BASE | THIRD | PAST | PARTICIPLE | GERUND)) return null;
  let from = at - 1;
  while (from > 0 && sentence[from]?.joined && isBetween(sentence[from] as Token)) from--;
  const helper = sentence[from] as Token;
  if (helper.isPart) return null;
  const before = helper.joined ? sentence[from - 1] : undefined;
  if (is(helper, MODALS)) return afterModal(verb, helper, before, nextOf(sentence, at), context);
  const negated = helper.text.endsWith("n't") || sentence[from + 1]?.text === "not";
  const asked = is(helper, SUBJECT) && is(before, DO) && (from === 1 || sentence[from - 1]?.joined === false);
  if ((is(helper, DO) && negated) || asked) return bare(verb, asked ? (before as Token) : (sentence[at - 1] as Token), context);
  if (is(helper, HAVE)) return afterHave(verb, helper, nextOf(sentence, at), context);
  return is(helper, BE) ? afterBe(sentence, at, from, context) : null;
}

/** "It doesn't has", "it must has": a noun may stand before, as in "what it does has". */
function hasAfter(sentence: readonly Token[], at: number): Slip | null {
  const [has, before, prior] = [sentence[at] as Token, sentence[at - 1] as Token, sentence[at - 2]];
  const helper = before.text === "not" && before.joined ? prior : before;
  const isNegated = helper !== before || before.text.endsWith("n't");
  if (helper === undefined || helper.isName || helper.isPart || prior === undefined) return null;
  if (!(is(helper, DO) && isNegated) && !is(helper, MODALS)) return null;
  // "The can has", "the will has": things.
  if (!isNegated && /^(?:can|will|might|may|must)$/.test(helper.text) && is(prior, DETERMINERS)) return null;
  return { first: has, expected: ["have"], where: `after "${before.word.text}"` };
}

function isBetween({ text }: Token): boolean {
  return BETWEEN.has(text) || (text.endsWith("ly") && isAdverb(text));
}

function afterModal(
  verb: Token,
  modal: Token,
  before: Token | undefined,
  next: Token | undefined,
  context: RuleContext,
): Slip | null {
  const { forms } = context.words;
  if (can(verb, PLURAL) && (before === undefined || INVERTS.has(before.text) || is(next, BE) || is(next, HAVE))) return null;
  if (can(verb, THIRD | BASE)) return bare(verb, modal, context);
  if (can(verb, GERUND)) return gerundAfterModal(verb, modal, before, next, context);
  const base = forms.baseOf(verb.text, PAST) ?? forms.baseOf(verb.text, PARTICIPLE);
  if (base === null || can(verb, NOUN | PLURAL)) return null;
  const expected = can(verb, PARTICIPLE) && !is(next, DETERMINERS) ? [`be ${verb.text}`, base] : [base, `be ${verb.text}`];
  return { first: verb, expected, where: `after "${modal.word.text}"` };
}

/** "It must not boiling": unless it is a noun, whose verb follows, as in a question, or the modal is itself one, as a can. */
function gerundAfterModal(
  verb: Token,
  modal: Token,
  before: Token | undefined,
  next: Token | undefined,
  { words: { forms } }: RuleContext,
): Slip | null {
  const isNoun =
    can(verb, NOUN | ADJECTIVE) ||
    LIKE_PREPOSITIONS.has(verb.text) ||
    is(next, BE) ||
    can(next, BASE | THIRD | PAST) ||
    modal.isName;
  if (isNoun || before === undefined || INVERTS.has(before.text) || is(before, DETERMINERS)) return null;
  const base = forms.baseOf(verb.text, GERUND);
  return base === null ? null : { first: verb, expected: [base, `be ${verb.text}`], where: `after "${modal.word.text}"` };
}

/** The bare verb in place of any other form. */
function bare(verb: Token, after: Token, { words: { forms } }: RuleContext): Slip | null {
  if (can(verb, BASE)) return null;
  const base = forms.baseOf(verb.text, THIRD) ?? forms.baseOf(verb.text, PAST);
  return base === null ? null : { first: verb, expected: [base], where: `after "${after.word.text}"` };
}

function afterHave(verb: Token, have: Token, next: Token | undefined, { words }: RuleContext): Slip | null {
  if (!isOnlyVerb(verb, words) || (next !== undefined && !is(next, DETERMINERS) && !is(next, PREPOSITIONS))) return null;
  const participle = words.forms.formOf(verb.text, PARTICIPLE);
  return participle === null ? null : { first: verb, expected: [participle], where: `after "${have.word.text}"` };
}

function afterBe(sentence: readonly Token[], at: number, from: number, { words }: RuleContext): Slip | null {
  const [verb, be, next] = [sentence[at] as Token, sentence[from] as Token, nextOf(sentence, at)];
  if (can(verb, PARTICIPLE | ADJECTIVE | GERUND) || !can(verb, BASE | THIRD)) return null;
  if (can(next, NOUN | PLURAL | ADJECTIVE) || is(next, CLAUSE)) return null;
  // "All you need to do is press": what stands before is done.
  if (sentence.slice(Math.max(0, from - 6), at).some((token) => is(token, DO) || token.text === "there")) return null;
  const base = can(verb, BASE) ? verb.text : words.forms.baseOf(verb.text, THIRD);
  const participle = base === null ? null : words.forms.formOf(base, PARTICIPLE);
  if (base === null || participle === null) return null;
  const before = gain(words, (sentence[at - 1] as Token).text, verb.text, participle, null);
  const both = before + (next === undefined ? 0 : gain(words, null, verb.text, participle, next.text));
  const where = `after "${be.word.text}"`;
  const isNounToo = can(verb, NOUN | PLURAL);
  if (isNounToo || !isOnlyVerb({ ...verb, text: base, bits: BASE }, words)) {
    return before >= 0 && both >= (is(next, BESIDE_PARTICIPLE) ? 0.5 : 1) && next !== undefined && isNounToo
      ? { first: verb, expected: [participle], where }
      : null;
  }
  // "It is contains a": the verb stands for itself, "be" is too much.
  if (from === at - 1 && (can(verb, THIRD) || before <= 0 || is(next, DETERMINERS))) {
    const alone = be.text === "is" ? (words.forms.formOf(base, THIRD) ?? base) : base;
    return be.text === "be" || be.text === "is"
      ? { first: be, last: verb, expected: [alone, `${be.text} ${participle}`], where: "are two verbs in one place" }
      : null;
  }
  return { first: verb, expected: [participle], where };
}
