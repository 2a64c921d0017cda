import { editDistance } from "@notewright/diagnostics";
import type { Word } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { camelNames, isCamelName } from "../evidence/camel-names.ts";
import { isProseWord } from "../evidence/name-forms.ts";
import { splitName } from "../names/split-name.ts";
import { defineRule, type Rule } from "../rule.ts";
import { vaultWords } from "../spelling/vault-words.ts";

/** From as many letters on two of them may be wrong. */
const LONG = 9;

export const nameSlip: Rule = defineRule({
  meta: {
    id: "name-slip",
    summary: "Disallow names with capitals inside that are nearly a known one.",
    why: "Spelling checkers take a word with capitals inside for a name or an identifier and leave it alone, so that a slip in a name stays.",
    category: "name",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a known name is one slip away" },
    needsWords: true,
  },
  examples: [
    { name: "known names", markdown: "MuseScore prints it, LilyPond prints it better, and PostgreSQL keeps it." },
    {
      name: "letters swapped in a known name",
      markdown: "The tables are kept in PostgerSQL.",
      reports: ['1:24 Unknown name "PostgerSQL", expected "PostgreSQL"'],
      fixed: "The tables are kept in PostgreSQL.",
    },
    {
      name: "a letter lost in a name of the notes",
      markdown: "LilyPond prints. LilyPond is free. LilyPond reads text. LilPond is old.",
      reports: ['1:57 Unknown name "LilPond", expected "LilyPond"'],
      fixed: "LilyPond prints. LilyPond is free. LilyPond reads text. LilyPond is old.",
    },
    {
      name: "a name in two words",
      markdown: "It is kept on Git lab, and its score was set with Muse Score. The web site of a big hub. Git hub.",
      reports: ['1:15 "Git lab" is one word, expected "GitLab"', '1:51 "Muse Score" is one word, expected "MuseScore"'],
      fixed: "It is kept on GitLab, and its score was set with MuseScore. The web site of a big hub. Git hub.",
    },
    {
      name: "surnames, and a name with another acronym at its end",
      markdown: "McColl and MacLoad tune it. ScoreXML reads. ScoreXML writes. ScoreXML is free. ScoreXQL asks.",
    },
    {
      name: "plurals, compounds, names that come often, and code",
      markdown: "Two GitHubs, OpenSSHd, `PostgerSQL`. OpenGLX here, OpenGLX there, OpenGLX again.",
    },
  ],
  visit: {
    text(prose, { host, report, vault, words }) {
      for (const [at, word] of prose.words.entries()) {
        const right = splitName(prose, at, words);
        if (right === null) continue;
        const { end } = prose.words[at + 1] as Word;
        const message = `"${prose.text.slice(word.index, word.index + right.length + 1)}" is one word, expected "${right}"`;
        report({ start: word.start, end, message, expected: [right], fix: { kind: "unsafe" } });
      }
      if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(prose.text)) return;
      const names = vault.of(camelNames);
      const ours = vault.of(vaultWords);
      for (const word of prose.words) {
        const { end, start, text } = word;
        if (!isCamelName(text) || names.known.has(text) || host.vocabulary.has(text)) continue;
        if (!isProseWord(word, prose) || words.knows(text) || SURNAME.test(text)) continue;
        // What comes often is a name of the vault's own, unless it is a letter off one that everybody knows: slips are copied too.
        const isOften = names.right.has(text) || names.count(text) > 2;
        const right =
          dictionaryName(text, words) ??
          nearest(text, isOften ? names.known : names.right, isOften || text.length < LONG ? 1 : 2);
        if (right === null || hasOtherTail(text, right) || ours.isLearned(text) || ours.isInAddress(text)) continue;
        report({
          start,
          end,
          message: `Unknown name "${text}", expected "${right}"`,
          expected: [right],
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

/** "McCollam", "DeVries": families differ in a letter. */
const SURNAME = /^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}/u;

/** Whether names differ in the acronym at their end, and not by swapped letters: another one. */
function hasOtherTail(text: string, right: string): boolean {
  const [tail, other] = [text, right].map((name) => /\p{Lu}{2,}$/u.exec(name)?.[0] ?? "") as [string, string];
  if (tail === "" || tail.length !== other.length || tail === other) return false;
  return Array.from(tail).toSorted().join("") !== Array.from(other).toSorted().join("");
}

/** The only name with capitals inside that the dictionaries have a letter away. */
function dictionaryName(text: string, words: Words): string | null {
  const near = Array.from(words.near(text, 1)).filter((name) => isCamelName(name) && name[0] === text[0]);
  const goesOn = near.some((name) => name.startsWith(text) || text.startsWith(name));
  return near.length === 1 && !goesOn ? (near[0] as string) : null;
}

/** The only name that is a letter away, or two in a long one; a name that goes on is another one. */
function nearest(text: string, names: ReadonlySet<string>, most: number): string | null {
  const lower = text.toLowerCase();
  let best: string | null = null;
  let tied = false;
  let least = most;
  for (const name of names) {
    const other = name.toLowerCase();
    if (other[0] !== lower[0] && other[1] !== lower[1]) continue;
    if (other.length < 6 || lower.startsWith(other) || other.startsWith(lower)) continue;
    const distance = editDistance(lower, other, least);
    if (distance > least || distance === 0) continue;
    tied = distance === least && best !== null;
    best = name;
    least = distance;
  }
  return tied ? null : best;
}
