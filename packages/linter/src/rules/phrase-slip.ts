import type { Prose } from "@notewright/parser";
import type { Place } from "../evidence/place.ts";
import { type VaultPhrases, vaultPhrases } from "../evidence/vault-phrases.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const phraseSlip: Rule = defineRule({
  meta: {
    id: "phrase-slip",
    summary: "Disallow a word one letter away from the one that stands among the same neighbours elsewhere.",
    why: "Both are words, so that no dictionary sees the slip; the same phrase in another place, or in the name of an icon, does.",
    category: "spelling",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the same phrase stands elsewhere with the other word" },
    needsWords: true,
  },
  examples: [
    {
      name: "a phrase of another place",
      markdown:
        "Cut on a wooden board. A wooden board is oiled, and each wooden board dries.\n\nPut the cheese on a wooden beard.",
      reports: ['3:28 "beard" is "board" among the same words elsewhere'],
      fixed:
        "Cut on a wooden board. A wooden board is oiled, and each wooden board dries.\n\nPut the cheese on a wooden board.",
    },
    {
      name: "a phrase of an icon",
      markdown: "### Desk\n\nA Music Sand Lamp shines on the sheet.",
      pack: ["Arch_Music-Stand-Lamp_48.svg"],
      reports: ['3:9 "Sand" is "Stand" among the same words in the name of an icon'],
      fixed: "### Desk\n\nA Music Stand Lamp shines on the sheet.",
    },
    {
      name: "a person for a thing that the notes name",
      markdown:
        "### Systems\n\nMost run Unix, some run Windows.\n\n### Shells\n\nThey come with Unit and a Linus kernel on Linux.",
      reports: ['7:27 "Linus" is "Linux" before "kernel"'],
      fixed:
        "### Systems\n\nMost run Unix, some run Windows.\n\n### Shells\n\nThey come with Unit and a Linux kernel on Linux.",
    },
    {
      name: "two words that the phrase may have",
      markdown:
        "The synchronous call waits. The synchronous call ends. Each synchronous call.\n\nThe asynchronous call returns.",
    },
    {
      name: "forms of one word, and words that any phrase may have",
      markdown: "It makes a cake of it. It makes a cake. It makes a cake for two.\n\nHe said it takes a cake, and made a cake.",
    },
  ],
  visit: {
    text(prose, context) {
      const phrases = context.vault.of(vaultPhrases);
      for (const [position, word] of prose.words.entries()) {
        const { end, kind, start, text } = word;
        if (kind === "code" || text.length < 4) continue;
        const slip = asElsewhere(text, prose, position, phrases, context) ?? asNamed(text, prose, position, phrases, context);
        if (slip === null) continue;
        const right = inCaseOf(text, slip.right);
        context.report({
          start,
          end,
          message: `"${text}" is "${right}" ${slip.where}`,
          expected: [right],
          evidence: slip.place === null ? [] : [slip.place],
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

interface Slip {
  right: string;
  where: string;
  place: Place | null;
}

/** How many times commoner the right word must be, as a difference of zipf: three times, or thirty for a name in its place. */
const COMMONER = 0.5;
const MUCH_COMMONER = 1.5;
/** A word that is commoner stands among any others. */
const COMMON_NEIGHBOUR = 5.8;
const KNOWN_PAIR = 2;

/** The word that stands among the same neighbours elsewhere; a misspelling is another rule's. */
function asElsewhere(text: string, prose: Prose, position: number, phrases: VaultPhrases, context: RuleContext): Slip | null {
  const near = phrases.near(text);
  if (near.length === 0 || !isWord(text, context)) return null;
  const { words } = context;
  for (const right of near) {
    const place = phrases.sameNeighbours(right, prose, position);
    if (place === "icons") return { right, where: "among the same words in the name of an icon", place: null };
    if (place !== null && words.zipf(right) - words.zipf(text) >= COMMONER)
      return { right, where: "among the same words elsewhere", place };
  }
  return null;
}

/** The name of a thing in place of a name that dictionaries have as a person's or place's: what follows is often said of the thing. */
function asNamed(text: string, prose: Prose, position: number, phrases: VaultPhrases, context: RuleContext): Slip | null {
  const near = phrases.nearNames(text);
  const { words } = context;
  if (near.length === 0 || !isWord(text, context) || words.knowsCased(text.toLowerCase())) return null;
  const [next, behind] = [prose.words[position + 1], prose.words[position + 2]];
  if (next === undefined || !/^\p{Ll}{3}/u.test(next.text) || prose.text[next.index - 1] !== " ") return null;
  for (const right of near) {
    if (words.zipf(right) - words.zipf(text) < MUCH_COMMONER) continue;
    for (const word of [next, behind]) {
      if (word === undefined || !/^\p{Ll}{3}/u.test(word.text) || words.zipf(word.text) > COMMON_NEIGHBOUR) continue;
      if (words.pair(right, word.text) < KNOWN_PAIR || words.pair(text, word.text) > 0) continue;
      return { right, where: `before "${word.text}"`, place: phrases.firstPlace(right) };
    }
  }
  return null;
}

function isWord(text: string, { host, words }: RuleContext): boolean {
  return words.knows(text) && words.corrections(text).length === 0 && !host.vocabulary.has(text);
}

function inCaseOf(text: string, right: string): string {
  return /^\p{Lu}/u.test(text) ? (right[0] as string).toUpperCase() + right.slice(1) : right;
}
