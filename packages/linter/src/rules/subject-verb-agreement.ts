import type { Prose } from "@notewright/parser";
import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, type Words } from "@notewright/words";
import { namedParts } from "../evidence/named-parts.ts";
import { attractedFrom, oneOfOne } from "../grammar/attracted.ts";
import { BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, isAdverb, MODALS, NUMBERS, OBJECT_OPENERS } from "../grammar/closed-words.ts";
import { coordinatedWith } from "../grammar/coordinated.ts";
import { isUsedAsVerb } from "../grammar/evidence.ts";
import { can, followsVerb, is, isOnlyVerb, isPlural, nextOf, written } from "../grammar/phrases.ts";
import { type Slip, slips } from "../grammar/slip.ts";
import { gerundSubject, subjectOfOne, subjectOfSeveral } from "../grammar/subjects.ts";
import type { Token } from "../grammar/tokens.ts";
import { nameKey } from "../names/name-key.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { vaultWords } from "../spelling/vault-words.ts";
import type { Vault } from "../vault.ts";

export const subjectVerbAgreement: Rule = defineRule({
  meta: {
    id: "subject-verb-agreement",
    summary: "Disallow a verb that does not agree with its subject in number.",
    why: "An -s too much or too few is the commonest slip of those who think in another language, and no dictionary sees it.",
    category: "grammar",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the subject asks for this form of the verb" },
    needsWords: true,
  },
  examples: [
    { name: "they agree", markdown: "A gardener provides water. These plants need it, and it keeps them alive. They grow." },
    {
      name: "one that provide, several that needs",
      markdown:
        "Bird baths uses the rain. Test gardens uses LED. A gardener provide the water. These plants requires it. They has roots. It is a bed that contain herbs.",
      reports: [
        '1:12 "uses" after "Bird baths", expected "use"',
        '1:40 "uses" after "Test gardens", expected "use"',
        '1:61 "provide" after "A gardener", expected "provides"',
        '1:93 "requires" after "These plants", expected "require"',
        '1:111 "has" after "They", expected "have"',
        '1:139 "contain" after "a bed that", expected "contains"',
      ],
      fixed:
        "Bird baths use the rain. Test gardens use LED. A gardener provides the water. These plants require it. They have roots. It is a bed that contains herbs.",
    },
    {
      name: "a nearer noun of the other number, and the second of two verbs",
      markdown:
        "The leaves of the oak is lobed. A frost kills the buds and stop the growth. In spring, a gardener prune the roses, so that they grows. Each petal of the flower consist of cells. Two beds needs 3 kg.",
      reports: [
        '1:23 "is" after "The leaves of the oak", expected "are"',
        '1:60 "stop" after "kills the buds and", expected "stops"',
        '1:99 "prune" after "a gardener", expected "prunes"',
        '1:129 "grows" after "they", expected "grow"',
        '1:161 "consist" after "Each petal of the flower", expected "consists"',
        '1:188 "needs" after "Two beds", expected "need"',
      ],
      fixed:
        "The leaves of the oak are lobed. A frost kills the buds and stops the growth. In spring, a gardener prunes the roses, so that they grow. Each petal of the flower consists of cells. Two beds need 3 kg.",
    },
    {
      name: "things that are known by small letters elsewhere, and a clause on several",
      markdown:
        "Shade-loving ferns requires little. Ferns that is watered grow, as ferns do.\n\nHoses carries the water. The hoses are green.",
      reports: [
        '1:20 "requires" after "Shade-loving ferns", expected "require"',
        '1:48 "is" after "Ferns that", expected "are"',
        '3:7 "carries" after "Hoses", expected "carry"',
      ],
      fixed:
        "Shade-loving ferns require little. Ferns that are watered grow, as ferns do.\n\nHoses carry the water. The hoses are green.",
    },
    {
      name: "subjects of another kind",
      markdown:
        "Let the gardener provide water. Does it contain herbs? The list of plants is long. The water use of a bed is low. A number of plants grow. All you need is rain. Shears clips VGA. The parts of a tree that contain sap dry. The list the author made is short. News of the garden is good. It helps to dig and water the bed, and lets you sit and watch the birds. Hoses carries the water, says the maker of Hoses.",
    },
  ],
  visit: { text: slips(() => ({ bits: THIRD | BASE, texts: new Set([...ONE.keys(), ...SEVERAL.keys()]) }), find) },
});

/** How common a verb that is a noun too must be at all, and how much commoner after "to": log10. A trade has its own nouns. */
const COMMON = 5;
const SURELY = 1.2;
/** How common a verb is before "of" that takes it. */
const OFTEN = 3;
const SEVERAL = new Map(
  Object.entries({
    is: "are",
    was: "were",
    has: "have",
    does: "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
  }),
);
const ONE = new Map(Array.from(SEVERAL, ([one, several]) => [several, one] as const).filter(([several]) => several !== "were"));

function find(sentence: readonly Token[], at: number, context: RuleContext, prose: Prose): Slip | null {
  const verb = sentence[at] as Token;
  if (at === 0 || !verb.joined || verb.isName || verb.isPart) return null;
  const { words } = context;
  const next = nextOf(sentence, at);
  const [one, several] = [ONE.get(verb.text), SEVERAL.get(verb.text)];
  let last = at - 1;
  while (last > 0 && sentence[last]?.joined && isAdverb((sentence[last] as Token).text)) last--;
  // "It need not be" and "it need only be" are as they should be.
  if (sentence[at - 1]?.text === "not" || (verb.text === "need" && next?.text === "not")) return null;
  if (last < at - 1 && sentence[last]?.text === "need") return null;
  if (one !== undefined) return slip(verb, one, subjectOfOne(sentence, last));
  if (several !== undefined)
    return slip(verb, several, subjectOfSeveral(sentence, last, false) ?? attractedFrom(sentence, last, words));
  if (can(verb, THIRD)) {
    const hasObject =
      is(next, OBJECT_OPENERS) ||
      (is(sentence[0], NUMBERS) && next?.joined === true && /^(?:one|\d.*)$/.test(next.text)) ||
      (next !== undefined && next.word.kind !== "code" && ACRONYM.test(next.word.text));
    if (can(verb, PLURAL) && !hasObject) return null;
    const subject =
      subjectOfSeveral(sentence, last, prose.block.type !== "tableCell") ??
      (hasObject && prose.block.type !== "tableCell" ? openingSubject(sentence, last, context) : null);
    const base = subject === null ? null : words.forms.baseOf(verb.text, THIRD);
    return base !== null && (can(verb, PLURAL) || isUsedAsVerb(base, words)) ? slip(verb, base, subject) : null;
  }
  if (!can(verb, BASE) || can(verb, PAST)) return null;
  const makeSlip = (subject: string | null): Slip | null =>
    subject === null ? null : slip(verb, words.forms.formOf(verb.text, THIRD), subject);
  if (can(sentence[0], GERUND) && prose.text.startsWith(".", endOf(sentence))) {
    const gerund = makeSlip(gerundSubject(sentence, at, words));
    if (gerund !== null) return gerund;
  }
  const isPronoun = /^(?:it|he|she)$/.test(sentence[last]?.text ?? "");
  const takesObject = next !== undefined && (is(next, OBJECT_OPENERS) || /^(?:it|them|one|how|why|whether)$/.test(next.text));
  if (takesObject) {
    const joined = makeSlip(coordinatedWith(sentence, at));
    if (joined !== null) return joined;
  }
  if (!takesObject && can(isPronoun ? verb : sentence[last], ADJECTIVE)) return null;
  const isBare = !can(verb, NOUN | ADJECTIVE) || (words.zipf(verb.text) >= COMMON && isUsedAsVerb(verb.text, words, SURELY));
  if (!isPronoun && !takesObject && !(isBare && (followsVerb(next) || isOfVerb(verb, next, words)))) return null;
  const subject = subjectOfOne(sentence, last) ?? oneOfOne(sentence, last);
  if (subject === null) return null;
  const isVerb =
    isPronoun ||
    isOnlyVerb(verb, words) ||
    (isBare && !takesObject) ||
    (takesObject && isUsedAsVerb(verb.text, words, 0) && isAlone(sentence, at));
  return isVerb ? makeSlip(subject) : null;
}

/** "Consist of": a verb alone, that takes "of". */
function isOfVerb(verb: Token, next: Token | undefined, words: Words): boolean {
  return next?.text === "of" && isOnlyVerb(verb, words) && words.pair(verb.text, "of") >= OFTEN;
}

/** Whether a clause has no other verb than the one at a place: "the list the author made" has one, and no verb before it. */
function isAlone(sentence: readonly Token[], at: number): boolean {
  for (let place = at + 1; sentence[place]?.joined; place++) {
    const token = sentence[place] as Token;
    if (is(token, CONJUNCTIONS)) return true;
    if ([BE, HAVE, DO, MODALS].some((verbs) => is(token, verbs))) return false;
    const isNamed = is(sentence[place - 1], DETERMINERS) || can(sentence[place - 1], ADJECTIVE);
    if (!isNamed && can(token, THIRD | PAST | BASE | PARTICIPLE)) return false;
  }
  return true;
}

/** Index in the prose of what follows the last word. */
function endOf(sentence: readonly Token[]): number {
  const { index, text } = (sentence.at(-1) as Token).word;
  return index + text.length;
}

function slip(verb: Token, right: string | null, subject: string | null): Slip | null {
  return right === null || subject === null ? null : { first: verb, expected: [right], where: `after "${subject}"` };
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * "Bird baths": nouns that open the sentence, of which the last may be a verb elsewhere, and is none as another one with its object
 * follows. "Review changes the" may go on otherwise; before an acronym it cannot.
 */
function openingSubject(sentence: readonly Token[], at: number, { vault }: RuleContext): string | null {
  const [first, noun, object] = [sentence[0] as Token, sentence[at] as Token, sentence[at + 2]];
  if (at > 1 || !isPlural(noun) || noun.isPart || first.isPart || first.word.kind === "code") return null;
  if (at === 0) return isCommonNoun(noun.text, vault) ? noun.word.text : null;
  if (!noun.joined || !can(first, NOUN | ADJECTIVE) || can(first, PLURAL | THIRD)) return null;
  return can(first, BASE) && !ACRONYM.test(object?.word.text ?? "") ? null : written(sentence, 0, 1);
}

/** One noun may be the name of a thing: "Requests verifies SSL". It is none where the notes have it in small letters, and never as a name. */
function isCommonNoun(noun: string, vault: Vault): boolean {
  if (!vault.of(vaultWords).isSmall(noun) || vault.of(namedParts).has(nameKey(noun))) return false;
  const asName = new RegExp(`[\\p{Ll},(]\\s${noun[0]?.toUpperCase()}${noun.slice(1)}(?!\\p{L})`, "u");
  return !vault.notes.some(({ source }) => asName.test(source.text));
}
