import { isFrench } from "../language/french-text.ts";
import { defineRule, type Rule } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";
import { isSetApart } from "../typography/set-apart.ts";

export const spaceBeforePunctuation: Rule = defineRule({
  meta: {
    id: "space-before-punctuation",
    summary: "Disallow a blank before a comma, full stop, colon, semicolon, question mark or exclamation mark.",
    why: "English sets them close to the word. A line that breaks at the blank begins with the mark. French text, which wants the blank, is left alone.",
    category: "typography",
    severity: "warning",
    fix: "safe",
    because: { safe: "the mark stands close to the word in English" },
  },
  examples: [
    { name: "close to the word", markdown: "Woods: oak, elm and ash. Which is hardest?" },
    {
      name: "before a colon and a question mark",
      markdown: "Strings available :\n\n* Gut\n* Steel\n\nIs it **tuned** ?",
      reports: ['1:18 Unexpected blank before ":", expected none', '6:16 Unexpected blank before "?", expected none'],
      fixed: "Strings available:\n\n* Gut\n* Steel\n\nIs it **tuned**?",
    },
    {
      name: "before a comma and a full stop",
      markdown: "Stir the dough , then wait . It rises.",
      reports: ['1:15 Unexpected blank before ",", expected none', '1:27 Unexpected blank before ".", expected none'],
      fixed: "Stir the dough, then wait. It rises.",
    },
    {
      name: "before a comma with the blank on the wrong side of it",
      markdown: "Stir the dough ,and wait for it.",
      reports: ['1:15 Unexpected blank before ",", expected it after'],
      fixed: "Stir the dough, and wait for it.",
    },
    {
      name: "names that begin with a stop, ellipses, smileys and short codes",
      markdown: "Use .NET or .env ... well :) or :tada: now",
    },
    { name: "in code and paths", markdown: "Write `a ? b : c` and call `cp x .` or copy it to . as above" },
    { name: "French", markdown: "Les bois : le chêne est dur, et le tilleul ? Il ne se fend pas." },
    {
      name: "where the text would become a link definition, only reported",
      markdown: "[oak] : hard",
      reports: ['1:6 Unexpected blank before ":", expected none'],
    },
  ],
  visit: {
    text(prose, { note, report }) {
      const { text } = prose;
      for (const match of text.matchAll(SPACED)) {
        const { index } = match;
        const mark = (match[1] ?? match[2]) as string;
        const end = index + match[0].length;
        if (!isRunningText(prose, index, end) || isSign(mark, text, index, end) || isFrench(note) || isSetApart(note)) continue;
        const range = literalRange(prose, index, end, note.source.text);
        if (range === null) continue;
        const isAstray = end < text.length && !/\s/.test(text[end] as string);
        report({
          ...range,
          message: `Unexpected blank before "${mark}", expected ${isAstray ? "it after" : "none"}`,
          expected: [isAstray ? `${mark} ` : mark],
          ...(isHarmless(note.source.text, range.start) && { fix: { kind: "safe" } }),
        });
      }
    },
  },
});

const SPACED = /(?<=[\p{L}\p{N})\]"'”’%])[ \t]+([:;?!,.])(?=\s|$)|(?<=\p{L}{2})[ \t]+(,)(?=\p{Ll}+\s+\p{Ll}{2})/gu;

/** Whether the mark is a sign that the text speaks of: `type ? for help`, `copy it to .`, `a : b : c`. */
function isSign(mark: string, text: string, index: number, end: number): boolean {
  if (/(?:www\.|:\/\/)\S*$/i.test(text.slice(Math.max(0, index - 120), index))) return true;
  if (mark === "." && !isSentence(text.slice(0, index))) return true;
  const goesOn = /^[^\S\n]+[^\s\p{Lu}"'“‘(*[]/u.test(text.slice(end, end + 8));
  if (mark === "," || mark === ";" || mark === ":") return false;
  if (goesOn) return true;
  const word = /[\p{L}\p{N}]+["'”’)\]%]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0]?.toLowerCase() ?? "";
  return BEFORE_SIGNS.has(word);
}

/** A stop closes a sentence; after a command or path it is the folder that one is in. */
function isSentence(before: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(before) && (before.slice(-200).match(/\s+/gu)?.length ?? 0) > 2;
}

const BEFORE_SIGNS = new Set(
  "a an the type press hit enter use with by to in from at of and or character symbol sign mark key folder directory is are be".split(
    " ",
  ),
);

/** Whether closing the gap can make no link definition, character reference, web address or emphasis. */
function isHarmless(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 80), offset);
  const chunk = /\S*$/.exec(before)?.[0] ?? "";
  return /[\p{L}\p{N})"'”’%](?:\*{1,3}|_{1,3}|`+)?$/u.test(before) && !/www\.|:\/\/|@|&|[[\]#^<$=%~]/.test(chunk.slice(0, -1));
}
