import { anyOf, fitAcronym, isAcronym } from "@notewright/parser";
import { insidePhrases } from "../residue/web-phrases.ts";
import { defineRule, type Rule } from "../rule.ts";
import { chunkAround, isRunningText, literalRange } from "../typography/literal-range.ts";

export const missingSpace: Rule = defineRule({
  meta: {
    id: "missing-space",
    summary: "Require a space after a comma or a full stop, and before a parenthesis.",
    why: "Without it two words look like one, to readers as to a search.",
    category: "typography",
    severity: "warning",
    fix: "safe",
    because: { safe: "two words stand there without a space" },
  },
  examples: [
    { name: "spaces", markdown: "Oak, elm (a hard wood) and ash." },
    {
      name: "after a comma",
      markdown: "Tune the viola,cello and bass.",
      reports: ['1:15 Missing space after ",", expected one'],
      fixed: "Tune the viola, cello and bass.",
    },
    {
      name: "before a parenthesis",
      markdown: "The cembalo(which came before the piano) plucks its strings.\n\nTurn the Digital Audio Converter(DAC) on.",
      reports: ['1:12 Missing space before "(", expected one', '3:33 Missing space before "(", expected one'],
      fixed: "The cembalo (which came before the piano) plucks its strings.\n\nTurn the Digital Audio Converter (DAC) on.",
    },
    {
      name: "between two sentences",
      markdown: "The oboe gives the tone.It never drifts.\n\nIs it in tune?Then the others may follow.",
      reports: ['1:24 Missing space after ".", expected one', '3:14 Missing space after "?", expected one'],
      fixed: "The oboe gives the tone. It never drifts.\n\nIs it in tune? Then the others may follow.",
    },
    {
      name: "names with stops",
      markdown: "We call System.In and node.The for it, see example.In and the file notes.This or Vue.It at once.",
    },
    { name: "numbers, calls, plurals and code", markdown: "10,000 of f(x), tune(string a), note(s) and `a,b`" },
    {
      name: "lists of values",
      markdown: "Set keys=name,age and read a,b,c from red,green,blue at https://example.org/?a=left,right",
    },
    { name: "in a link's address", markdown: "See <https://example.org/oak,elm> or www.example.org/a(tree of life)." },
  ],
  visit: {
    text(prose, { note, report }) {
      const { text } = prose;
      for (const match of text.matchAll(JOINED)) {
        const mark = match[0];
        const { index } = match;
        const end = index + 1;
        if (!isRunningText(prose, index - 1, end + 1)) continue;
        if (!(mark === "," ? partsWords(text, index) : mark === "(" ? opensRemark(text, index) : partsSentences(text, index)))
          continue;
        const range = literalRange(prose, index, end, note.source.text);
        if (range === null || literalRange(prose, index - 1, end + 1, note.source.text) === null) continue;
        report({
          ...range,
          message: `Missing space ${mark === "(" ? "before" : "after"} "${mark}", expected one`,
          expected: [mark === "(" ? " (" : `${mark} `],
          fix: { kind: "safe" },
        });
      }
    },
  },
});

const JOINED = /(?<=\p{L}{2}),(?=\p{L}{2})|(?<=\p{L}{2})\((?=\p{L}{2})|(?<=\p{Ll}{2})[.?!](?=\p{Lu}\p{Ll})/gu;

/**
 * Whether a stop ends a sentence and the next one begins, and it is no name with a stop in it: before it stands a sentence, and after
 * it a word that begins sentences and goes on.
 */
function partsSentences(text: string, index: number): boolean {
  const chunk = chunkAround(text, index, index + 1);
  if (!/^["'“‘(]*[\p{Ll}'’-]+[.?!]\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?,?$/u.test(chunk)) return false;
  const before = text.slice(Math.max(0, index - 300), index);
  if (!/(?:^|[.?!:]\s+|\n)["'“‘(]*\p{Lu}[^.?!:]*\s[^.?!:]*\s\S*$/u.test(before)) return false;
  if (text[index] === "." && AT_PLACES.test(before)) return false;
  return OPENERS.test(text.slice(index + 1, index + 40));
}

/** What a name comes after. */
const AT_PLACES = /\b(?:file|class|method|function|property|call|see|in|of|from|use|named?)\s\S*$/iu;
const OPENERS =
  /^(?:The|It|This|That|These|Those|You|We|They|He|She|If|When|While|There|A|An|And|But|So|Then|However|Also|Its|Their|Your|Each|Every|Some|Most|All|Use|One|Both|Once|After|Before|Because|Although|As|At|For|In|On|By|To|With|Or|Not|No|Now|Here|What|Why|How|Where|Which|Who)(?:['’]\p{Ll}+)?,?\s+[\p{Ll}\p{N}"'“‘(*\x60]/u;

/** Whether a comma stands between two words and is no separator of values. */
function partsWords(text: string, index: number): boolean {
  const chunk = chunkAround(text, index, index + 1);
  const sides = /^["'“‘(]*([\p{sc=Latn}\p{N}'’]+),([\p{sc=Latn}\p{N}'’]+)[.,:;!?)"'”’]*$/u.exec(chunk);
  if (sides === null || /^\p{Lu}{2}$/u.test(sides[1] as string)) return false;
  if (!/^[^:]*$/.test(chunk) || text.length - chunk.length < 12) return false;
  // After a flag or in a line of such pairs it is a list of values.
  return !/(?:^|\s)-\S*\s$/.test(text.slice(Math.max(0, index - 60), index - (sides[1] as string).length));
}

/** Whether a parenthesis holds a remark: several words of running text, or the acronym of the words before it. */
function opensRemark(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 80), index);
  if (RESIDUE.test(text.slice(index, index + 60))) return false;
  if (!/(?:^|[\s(“"])\p{Lu}?[\p{L}'’]*[\p{Ll}\p{Lu}]$/u.test(before)) return false;
  const inside = /^([^()\n]{2,200})\)/u.exec(text.slice(index + 1, index + 203))?.[1];
  if (inside === undefined || /[^\p{L}\p{N}\s'’,.&/“”"-]|,\S/u.test(inside)) return false;
  if (isAcronym(inside)) {
    const words = before
      .split(/\s+/)
      .slice(-inside.length - 1)
      .join(" ");
    return [words, words.replace(/^\S+\s+/, "")].some((phrase) => {
      const { extraLetters, extraWords } = fitAcronym(inside, phrase, []);
      return extraLetters === 0 && extraWords === 0;
    });
  }
  return REMARK.test(inside) && inside.trim().split(/\s+/).length > 1;
}

/** What `web-residue` takes away. */
const RESIDUE = new RegExp(`^${anyOf(insidePhrases)}`, "iu");

/** Words that calls in code do not have among their arguments. */
const REMARK =
  /(?:^|\s)(?:a|an|the|of|to|is|are|was|were|with|without|which|that|this|from|by|on|it|its|not|like|such|used|when|where|also|opens|see|e\.g\.?|i\.e\.?|based|like|you|your|one|two|both|most|very|only|but|so|than|into|has|have|can|will|be|been)(?=[,.]?\s+\p{L})/iu;
