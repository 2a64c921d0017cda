import type { ParsedNote, Prose } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { unpairedIn } from "../typography/unpaired.ts";
import { viewOf } from "../walk.ts";

export const unbalancedPair: Rule = defineRule({
  meta: {
    id: "unbalanced-pair",
    summary: "Require parentheses and quotation marks to come in pairs.",
    why: "Where the second one is missing, nobody can tell where the remark or the quotation ends.",
    category: "typography",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "pairs", markdown: "Oak (hard, and heavy (very)) is “noble”." },
    {
      name: "a parenthesis that is not closed, and one that closes nothing",
      markdown: "Elm is tough) and splits badly.\n\nOak (hard, and heavy is noble.",
      reports: ['1:13 ")" has no "(" in its paragraph, expected one', '3:5 "(" has no ")" in its paragraph, expected one'],
    },
    {
      name: "a quotation that does not end",
      markdown: "They call it “the king of trees and cut it.",
      reports: ['1:14 "“" has no "”" in its paragraph, expected one'],
    },
    {
      name: "a straight quotation mark, and inches",
      markdown: 'They call it "the king of trees.\n\nA board of 5" and one of 7 inches. Write " or "oak".',
      reports: [`1:14 '"' has no second one in its paragraph, expected one`],
    },
    {
      name: "what numbers items, smileys and the signs themselves",
      markdown: 'Either a) oak or b) elm :) or 1) ash :-( and begin with ( or "(", or \\( in [0, 1).',
    },
    { name: "a remark that ends in a number", markdown: "Ash splits well (see the rings from 4 to 8). Elm does not." },
    { name: "a remark that holds a list", markdown: "Hard woods (that is:\n\n* oak\n* elm)\n\nSoft woods." },
    { name: "in code", markdown: "Write `foo(` or\n\n```\nbar(\n```" },
    { name: "quotation marks of other languages", markdown: "Die Eiche heißt „Königin“, ‚hart‘ und »zäh«." },
    { name: "a quotation of several paragraphs", markdown: "“Oak is hard.\n\n“Elm is tough.”" },
  ],
  visit: {
    note(note, { report }) {
      for (const { mark, partner, prose, index } of unpairedOf(note)) {
        const kind = prose.block.type === "tableCell" ? "cell" : prose.block.type === "heading" ? "heading" : "paragraph";
        report({
          start: prose.offsetAt(index),
          end: prose.endOffsetAt(index + 1),
          message:
            mark === partner
              ? `'${mark}' has no second one in its ${kind}, expected one`
              : `"${mark}" has no "${partner}" in its ${kind}, expected one`,
        });
      }
    },
  },
});

/** A mark whose partner is not in its block nor in one of the next. */
interface Unpaired {
  mark: string;
  partner: string;
  prose: Prose;
  index: number;
  block: number;
}

/** A pair may go over so many paragraphs or list items. */
const REACH = 12;

/** One a block at most: the second would most likely be a consequence. */
function* unpairedOf(note: ParsedNote): Generator<Unpaired> {
  const found: Unpaired[] = [];
  const all = viewOf(note).prose;
  for (const [block, prose] of all.entries()) {
    for (const each of unpairedIn(prose, note.source.text)) {
      // A quotation of several paragraphs begins each of them with a mark.
      if (each.mark === "“" && prose.text.startsWith("“") && all[block + 1]?.text.startsWith("“")) continue;
      const opener = each.closes ? openerOf(each.partner, found, block) : -1;
      if (opener >= 0) found.splice(opener, 1);
      else found.push({ ...each, prose, block });
    }
  }
  let last = -1;
  for (const each of found) {
    if (each.block !== last) yield each;
    last = each.block;
  }
}

/** Where in a list of unpaired marks the nearest one in reach stands that a mark of a later block closes; -1 without one. */
function openerOf(mark: string, found: readonly Unpaired[], block: number): number {
  for (let index = found.length - 1; index >= 0; index--) {
    const each = found[index] as Unpaired;
    if (block - each.block > REACH) return -1;
    if (each.mark === mark && each.block < block) return index;
  }
  return -1;
}
