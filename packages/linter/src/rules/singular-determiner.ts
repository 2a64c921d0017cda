import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PLURAL, THIRD } from "@notewright/words";
import { MODALS, OBJECT_OPENERS } from "../grammar/closed-words.ts";
import { endOfPhrase, INSIDE } from "../grammar/counted.ts";
import { gain } from "../grammar/evidence.ts";
import { can, is, isPlural, nextOf } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const singularDeterminer: Rule = defineRule({
  meta: {
    id: "singular-determiner",
    summary: "Disallow a noun in the plural after a word for one.",
    why: "After `a`, `each`, `every`, `another` and `this` stands the singular; the -s is left over.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a word for one takes the singular" },
    needsWords: true,
  },
  examples: [
    { name: "the singular", markdown: "Each bird has a nest. Another one sings in this tree." },
    {
      name: "the plural",
      markdown: "A birds sings its song. There is a nest in each trees. Every children has a friends, and a ways of its own.",
      reports: [
        '1:3 "birds" after "A", expected "bird"',
        '1:49 "trees" after "each", expected "tree"',
        '1:62 "children" after "Every", expected "child"',
        '1:77 "friends" after "a", expected "friend"',
        '1:92 "ways" after "a", expected "way"',
      ],
      fixed: "A bird sings its song. There is a nest in each tree. Every child has a friend, and a way of its own.",
    },
    {
      name: "this before several, as the verb tells",
      markdown: "This nests are empty. This rules out owls.",
      reports: ['1:1 "This" before "nests", expected "These"'],
      fixed: "These nests are empty. This rules out owls.",
    },
    {
      name: "verbs, modifiers, numbers, letters",
      markdown:
        "One sings, another looks on. A sports club, a few birds, a news, a dozen eggs, class A nests. With this comes rain.",
    },
  ],
  visit: { text: slips(() => ({ texts: ONE }), find) },
});

const ONE = new Set("a an each every another this".split(" "));
const ARTICLES = new Set(["a", "an"]);
const SEVERAL = new Set("few lot dozen hundred thousand million billion great good couple number multiple".split(" "));
/** How much commoner the singular must be in its place, as a difference of log10; more where the noun may be a verb. */
const COMMONER = 0.5;
const COMMONER_INSIDE = 0.1;
const MUCH_COMMONER = 1.3;

function find(sentence: readonly Token[], at: number, context: RuleContext): Slip | null {
  const head = sentence[at] as Token;
  if (!is(head, ONE) || head.isPart || (at > 0 && /^\p{Lu}/u.test(head.word.text))) return null;
  const these = thisBeforeSeveral(sentence, at);
  if (these !== null) return these;
  const subject = pluralSubject(sentence, at, context);
  if (subject !== null) return subject;
  const end = endOfPhrase(sentence, at);
  const noun = sentence[end] as Token;
  if (end === at || !isPlural(noun) || (can(noun, THIRD) && (end > at + 1 || head.text === "this"))) return null;
  // "A modules' footer" is for another rule.
  if (/^['’]/.test(context.note.source.text.slice(noun.word.end, noun.word.end + 1))) return null;
  const middle = sentence.slice(at + 1, end);
  if (middle.some((token) => is(token, SEVERAL) || can(token, PARTICIPLE | GERUND) || !can(token, NOUN | ADJECTIVE)))
    return null;
  const { words } = context;
  const singular = words.forms.baseOf(noun.text, PLURAL);
  if (singular === null || singular === noun.text) return null;
  const more = gain(words, (sentence[end - 1] as Token).text, noun.text, singular, null);
  const before = head.joined ? sentence[at - 1] : undefined;
  const isInside = end === at + 1 && is(before, INSIDE);
  const isDescribed =
    middle.length > 0 && more > -1 && middle.every((token) => (token.bits & (NOUN | ADJECTIVE | BASE)) === ADJECTIVE);
  const next = sentence[end + 1];
  const wanted =
    can(noun, THIRD) && !isInside ? MUCH_COMMONER : next !== undefined && is(next, INSIDE) ? COMMONER_INSIDE : COMMONER;
  if (more < wanted && !isDescribed && !(isInside && more >= 0 && !ARTICLES.has(head.text))) return null;
  return { first: noun, expected: [singular], where: `after "${head.word.text}"` };
}

/** "A gardeners keeps the": what follows is surely a verb, and of one, so that the word between is its subject. */
function pluralSubject(sentence: readonly Token[], at: number, { words }: RuleContext): Slip | null {
  const [head, noun, verb] = [sentence[at] as Token, nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (!ARTICLES.has(head.text) || !isPlural(noun) || noun === undefined || noun.isPart || verb === undefined) return null;
  if (verb.isName || verb.isPart || !can(verb, THIRD) || !is(nextOf(sentence, at + 2), OBJECT_OPENERS)) return null;
  const singular = words.forms.baseOf(noun.text, PLURAL);
  if (singular === null || singular === noun.text) return null;
  return { first: noun, expected: [singular], where: `after "${head.word.text}"` };
}

/** "This rules can be": a verb follows that several things have, or either. */
function thisBeforeSeveral(sentence: readonly Token[], at: number): Slip | null {
  const [head, noun, verb] = [sentence[at] as Token, nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (head.text !== "this" || at > 0 || !isPlural(noun) || noun === undefined || noun.isPart || verb === undefined) return null;
  const isVerb = is(verb, MODALS) || /^(?:are|were|have|do|aren't|don't|haven't)$/.test(verb.text);
  return isVerb ? { first: head, expected: ["these"], where: `before "${noun.text}"` } : null;
}
