import type { ParsedNote, Prose } from "@notewright/parser";
import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { invisibleName, isMeant } from "../typography/invisible.ts";
import { chunkAround } from "../typography/literal-range.ts";
import { viewOf } from "../walk.ts";

export const noInvisibleCharacter: Rule = defineRule({
  meta: {
    id: "no-invisible-character",
    summary:
      "Disallow characters that nobody sees: zero-width spaces, soft hyphens, marks of text direction, control characters.",
    why: "They come with pasted text. A word with one inside is not found by search, a command with one fails, and marks of direction make code read other than it runs.",
    category: "typography",
    severity: "warning",
    fix: "safe",
    because: { safe: "the character shows nothing" },
  },
  examples: [
    { name: "none", markdown: "Basalt cools fast." },
    {
      name: "a zero-width space and a soft hyphen inside words",
      markdown: "Basalt\u200B cools, gran\u00ADite crystal\u200Blises.",
      reports: [
        "1:7 Unexpected zero-width space, expected none",
        "1:20 Unexpected soft hyphen, expected none",
        "1:32 Unexpected zero-width space, expected none",
      ],
      fixed: "Basalt cools, granite crystallises.",
    },
    {
      name: "in a command, only reported",
      markdown: "```sh\nmake\u200B clean\n```\n\nRun `make\u202E clean`.",
      reports: [
        "2:5 Unexpected zero-width space in code, expected none",
        "5:10 Unexpected right-to-left override in code, expected none",
      ],
    },
    {
      name: "a byte order mark inside the note and a character that was lost",
      markdown: "Lava\uFEFF flows.\n\nThe Sn\uFFFDfell volcano.",
      reports: [
        "1:5 Unexpected byte order mark, expected none",
        "3:7 Unexpected replacement character, expected the letter that was lost",
      ],
      fixed: "Lava flows.\n\nThe Sn\uFFFDfell volcano.",
    },
    {
      name: "joined emoji, and letters that join",
      markdown: "A 👩\u200D🌾 and a ❤\uFE0F. می\u200Cخواهم. क्\u200Dष. ภาษา\u200Bไทย.",
    },
    { name: "marks of direction beside letters that run to the left", markdown: "The word \u2067שלום\u2069 means peace." },
    {
      name: "where it keeps a mention, a web address or bold text apart",
      markdown: "Ask @\u200Bada or www.\u200Bexample.org, **o**\u200Bak.",
    },
  ],
  visit: {
    text(prose, { note, report }) {
      if (!INVISIBLE.test(prose.text)) return;
      const directed = RIGHT_TO_LEFT.test(prose.text);
      for (const match of prose.text.matchAll(ALL)) {
        const { index } = match;
        const start = prose.offsetAt(index);
        if (note.source.text[start] !== match[0] || (match[0] === LOST && !isInWord(prose.text, index))) continue;
        const kind = prose.kindAt(index);
        if (
          kind === "name" ||
          (match[0] === LOST && kind === "code") ||
          isMeant(prose.text, index, directed) ||
          keepsApart(prose, index, note)
        )
          continue;
        report({
          start,
          end: start + 1,
          ...saying(match[0], kind === "code"),
          ...(kind === "text" && isRemovable(prose, index, note) && { fix: { kind: "safe" } }),
        });
      }
    },
    note(note, { report }) {
      for (const code of viewOf(note).code) {
        const start = startOf(code);
        const text = note.source.text.slice(start, endOf(code));
        if (!INVISIBLE.test(text)) continue;
        const directed = RIGHT_TO_LEFT.test(text);
        for (const { 0: found, index } of text.matchAll(ALL)) {
          if (found === LOST || isMeant(text, index, directed)) continue;
          report({ start: start + index, end: start + index + 1, ...saying(found, true) });
        }
      }
    },
  },
});

const CLASS =
  "[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFFD]";
const INVISIBLE = new RegExp(CLASS);
const ALL = new RegExp(CLASS, "g");
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** What a decoder puts for bytes that it cannot read. */
const LOST = "\uFFFD";

function isInWord(text: string, index: number): boolean {
  return /\p{L}/u.test(text[index - 1] ?? "") || /\p{L}/u.test(text[index + 1] ?? "");
}

function saying(found: string, isCode: boolean): { message: string; expected?: string[] } {
  if (found === LOST) return { message: "Unexpected replacement character, expected the letter that was lost" };
  return { message: `Unexpected ${invisibleName(found)}${isCode ? " in code" : ""}, expected none`, expected: [""] };
}

/** Whether it stands where a mention, an address, a tag or emphasis would begin or end without it. */
function keepsApart(prose: Prose, index: number, { source: { text } }: ParsedNote): boolean {
  const start = prose.offsetAt(index);
  if (/[*_~`]/.test(text.slice(Math.max(0, start - 1), start + 2))) return true;
  return /[@#]|www|https?:|:\/\//i.test(chunkAround(prose.text, index, index + 1, 40));
}

/** Whether the line reads the same to a parser without it: it stands in a word or between a word and a blank. */
function isRemovable(prose: Prose, index: number, { source: { text } }: ParsedNote): boolean {
  const start = prose.offsetAt(index);
  const before = text[start - 1] ?? "\n";
  const after = text[start + 1] ?? "\n";
  const letter = /[\p{L}\p{N}]/u;
  const isWord = (character: string): boolean => letter.test(character);
  if (prose.text[index] === LOST) return false;
  if (isWord(before)) return isWord(after) || /[\s.,;!?)]/.test(after);
  if (/[.,;:!?)]/.test(before)) return /\p{L}/u.test(text[start - 2] ?? "") && after === " ";
  return before === " " && /\p{L}/u.test(text[start - 2] ?? "") && /\p{L}/u.test(after);
}
