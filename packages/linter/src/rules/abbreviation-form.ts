import { defineRule, type Rule } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";

export const abbreviationForm: Rule = defineRule({
  meta: {
    id: "abbreviation-form",
    summary: 'Require "e.g." and "i.e." to be written with two full stops and no blank.',
    why: "Otherwise they are searched for in several ways, and a line may end inside them.",
    category: "typography",
    severity: "info",
    fix: "safe",
    because: { safe: "the abbreviation has one usual form" },
  },
  examples: [
    { name: "as usual", markdown: "Hard woods (e.g. oak), i.e. those that sink." },
    {
      name: "with a blank",
      markdown: "Hard woods (e. g. oak), i. e., those that sink.",
      reports: ['1:13 Unexpected "e. g.", expected "e.g."', '1:25 Unexpected "i. e.", expected "i.e."'],
      fixed: "Hard woods (e.g. oak), i.e., those that sink.",
    },
    {
      name: "without a stop",
      markdown: "Soft woods, eg. fir, ie. those that float, e.g pine (eg balsa).",
      reports: [
        '1:13 Unexpected "eg.", expected "e.g."',
        '1:22 Unexpected "ie.", expected "i.e."',
        '1:44 Unexpected "e.g", expected "e.g."',
        '1:54 Unexpected "eg", expected "e.g."',
      ],
      fixed: "Soft woods, e.g. fir, i.e. those that float, e.g. pine (e.g. balsa).",
    },
    { name: "other words and names", markdown: "It runs in IE 11 and on `eg.`; the ie domain and the EG group are others." },
    { name: "other languages", markdown: "Das heißt z. B. d. h. und i. A. auch Holz." },
  ],
  visit: {
    text(prose, { note, report }) {
      if (!MAY_SLIP.test(prose.text)) return;
      for (const match of prose.text.matchAll(SLIPPED)) {
        const { index } = match;
        const [found] = match;
        const end = index + found.length;
        const range = isRunningText(prose, index, end) ? literalRange(prose, index, end, note.source.text) : null;
        if (range === null) continue;
        const expected = /^e/i.test(found) ? `${found[0]}.g.` : `${found[0]}.e.`;
        report({
          ...range,
          message: `Unexpected "${found.replace(/\s+/gu, " ")}", expected "${expected}"`,
          expected: [expected],
          fix: { kind: "safe" },
        });
      }
    },
  },
});

/** What a text holds that has such an abbreviation; cheap to look for. */
const MAY_SLIP = /\b(?:e\.?\s?g|i\.?\s?e)\b/i;

/**
 * With a blank; with one stop too few before a word; without any in a place where no word would stand alone.
 */
const SLIPPED =
  /(?<![\p{L}\p{N}./\\_-])(?:[Ee]\.[ \u00A0\u202F]g\.|[Ii]\.[ \u00A0\u202F]e\.|(?:eg|ie)\.(?=[ ,:]+[\p{L}\p{N}"'“(])|(?:e\.g|i\.e)(?=[ ,:]+[\p{L}\p{N}"'“(])|(?<=\()(?:eg|ie)(?=[ ,:]+[\p{L}"'“]))/gu;
