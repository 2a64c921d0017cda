import { anyOf, type Word } from "@notewright/parser";
import { BASE, THIRD } from "@notewright/words";
import { type Place, partAt } from "../evidence/place.ts";
import { subjectWords } from "../evidence/subject-words.ts";
import { DETERMINERS, MODALS } from "../grammar/closed-words.ts";
import { can, is, nextOf } from "../grammar/phrases.ts";
import { sentencesOf, type Token } from "../grammar/tokens.ts";
import { singular } from "../names/name-key.ts";
import { roleWords as pairs, type RoleWord } from "../names/role-words.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

export const roleWords: Rule = defineRule({
  meta: {
    id: "role-words",
    summary: "Disallow a word that belongs to another subject where its double is at home.",
    why: "A queue has consumers, a shop has customers. Both words are right, so that only the words around and the rest of the notes tell which one was meant.",
    category: "spelling",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "this word is at home with the other subject" },
    needsWords: true,
  },
  examples: [
    {
      name: "a shop's word at a queue",
      markdown:
        "### Broker\n\nEach message is consumed once.\n\n### Queue\n\nA queue keeps its messages until the customer takes them.",
      reports: ['7:38 "customer" among "queue" and "message", expected "consumer" as elsewhere in these notes'],
      fixed:
        "### Broker\n\nEach message is consumed once.\n\n### Queue\n\nA queue keeps its messages until the consumer takes them.",
    },
    {
      name: "a garden's word in a kitchen",
      markdown: "### Whisk\n\nBeat butter and flour.\n\n### Bowl\n\nKnead dough of flower, yeast and salt.",
      reports: ['7:16 "flower" among "dough" and "yeast", expected "flour" as elsewhere in these notes'],
      fixed: "### Whisk\n\nBeat butter and flour.\n\n### Bowl\n\nKnead dough of flour, yeast and salt.",
    },
    {
      name: "its own subject",
      markdown: "### Shop\n\nA message is consumed. A customer pays the invoice, and the queue at the desk has a message.",
    },
    { name: "nothing elsewhere", markdown: "### Queue\n\nA queue keeps messages until the customer comes." },
    {
      name: "what somebody does, where the double is a thing",
      markdown:
        "### Group\n\nA role has a policy.\n\n### Policy\n\nWhen the pump rolls over, the group and each user must roll the barrel.",
    },
    {
      name: "another thing than the double",
      markdown:
        "### Tea\n\nFlour, butter and dough.\n\n### Bowl\n\nThe dough rests; put a flower with its petals into the vase with salt.",
    },
  ],
  visit: {
    text(prose, context) {
      if (prose.block.type === "heading" || !WRONG.test(prose.text)) return;
      for (const word of prose.words) {
        const { end, kind, start, text } = word;
        const pair = kind === "text" ? pairs.get(singular(text.toLowerCase())) : undefined;
        if (pair === undefined || isDone(word, sentencesOf(prose, context.words))) continue;
        const part = partAt(context.note, start);
        if (part === null) continue;
        const said = context.vault.of(subjectWords)(context.note, part);
        const near = [...pair.near].filter((word) => said.has(word));
        if (near.length < 2 || [...pair.own].some((word) => said.has(word))) continue;
        const elsewhere = rightUse(pair, context.vault);
        if (elsewhere === null) continue;
        const right = inFormOf(text, pair);
        context.report({
          start,
          end,
          message: `"${text}" among "${near[0]}" and "${near[1]}", expected "${right}" as elsewhere in these notes`,
          expected: [right],
          evidence: [elsewhere],
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

const WRONG = new RegExp(`\\b${anyOf(pairs.keys())}s?\\b`, "i");

const SUBJECTS = new Set("i you he she it we they who".split(" "));
const PARTICLES = new Set("up off out down over back away forward around along".split(" "));

/** Whether a word stands as a verb: behind a subject, an auxiliary or "to", or before a particle. */
function isDone(word: Word, sentences: readonly (readonly Token[])[]): boolean {
  for (const sentence of sentences) {
    const at = sentence.findIndex((token) => token.word === word);
    if (at < 0) continue;
    const [token, before] = [sentence[at] as Token, sentence[at - 1]];
    if (!can(token, BASE | THIRD)) return false;
    if (is(before, SUBJECTS) || is(before, MODALS) || (before?.text === "to" && can(token, BASE))) return true;
    return is(nextOf(sentence, at), PARTICLES) && !is(before, DETERMINERS);
  }
  return false;
}

/** A place where the vault uses the right word, or one of its family, on its subject. */
function rightUse({ family, near }: RoleWord, { notes }: Vault): Place | null {
  const begins = new RegExp(`\\b${family}\\p{L}*`, "iu");
  for (const note of notes) {
    for (const prose of viewOf(note).prose) {
      const match = begins.exec(prose.text);
      if (match === null || !prose.words.some(({ text }) => near.has(singular(text.toLowerCase())))) continue;
      return { note, start: prose.offsetAt(match.index), end: prose.endOffsetAt(match.index + match[0].length) };
    }
  }
  return null;
}

/** The right word with the plural and the capital of the wrong one. */
function inFormOf(text: string, { right, wrong }: RoleWord): string {
  const plural = text.length > wrong.length ? "s" : "";
  return (/^\p{Lu}/u.test(text) ? (right[0] as string).toUpperCase() + right.slice(1) : right) + plural;
}
