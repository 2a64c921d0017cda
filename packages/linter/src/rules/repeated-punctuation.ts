import { defineRule, type Rule } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";

export const repeatedPunctuation: Rule = defineRule({
  meta: {
    id: "repeated-punctuation",
    summary: "Disallow two commas, full stops, colons or semicolons in a row.",
    why: "One of them was left when the sentence was edited. Three full stops are an ellipsis; two are neither.",
    category: "typography",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "one mark is enough" },
  },
  examples: [
    { name: "one each", markdown: "Sand, ash, etc. Then wait... and see." },
    {
      name: "two commas and two full stops",
      markdown: "Sand,, ash, etc.. Then wait.",
      reports: ['1:5 Unexpected ",,", expected ","', '1:16 Unexpected "..", expected "." or "..."'],
      fixed: "Sand, ash, etc. Then wait.",
    },
    {
      name: "a comma beside a full stop",
      markdown: "Knead the dough,.\n\nLet it settle., then bake it.",
      reports: ['1:16 Unexpected ",.", expected "." or ","', '3:14 Unexpected ".,", expected "," or "."'],
      fixed: "Knead the dough.\n\nLet it settle, then bake it.",
    },
    {
      name: "abbreviations before a comma",
      markdown: "Sand, ash, etc., e.g., or i.e., of Oak & Co., Ltd., at 5 p.m., Dr. A.B.C., and Jr., too.",
    },
    {
      name: "paths, ranges, fields and sounds",
      markdown: "See ../oak, src/.., 1..5, `a..b`, rating:: 5, a std::vector, and well... or wait.....",
    },
  ],
  visit: {
    text(prose, { note, report }) {
      for (const match of prose.text.matchAll(TWICE)) {
        const { index } = match;
        const [found] = match;
        const end = index + 2;
        if (!isRunningText(prose, index, end)) continue;
        if (found === ".," && isAbbreviation(prose.text.slice(Math.max(0, index - 20), index))) continue;
        const range = literalRange(prose, index, end, note.source.text);
        if (range === null) continue;
        const expected = replacements[found] as readonly string[];
        report({
          ...range,
          message: `Unexpected "${found}", expected ${expected.map((text) => `"${text}"`).join(" or ")}`,
          expected,
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

const TWICE = /(?<=\p{L}[)"'”’]?)(?:,,|\.\.|;;|,\.|\.,|:,|,:|;,|,;)(?=\s|$)/gu;

const replacements: Readonly<Record<string, readonly string[]>> = {
  ",,": [","],
  "..": [".", "..."],
  ";;": [";"],
  ",.": [".", ","],
  ".,": [",", "."],
  ":,": [":", ","],
  ",:": [":", ","],
  ";,": [";", ","],
  ",;": [";", ","],
};

/** Whether the stop belongs to the word: it is short, has a stop inside, or begins with a capital. */
function isAbbreviation(before: string): boolean {
  const word = /[^\s(]*$/u.exec(before)?.[0] ?? "";
  return word.length < 5 || word.includes(".") || /^\p{Lu}/u.test(word) || ABBREVIATED.has(word);
}

const ABBREVIATED = new Set("approx dept incl excl resp prof govt assoc intl assn corp".split(" "));
