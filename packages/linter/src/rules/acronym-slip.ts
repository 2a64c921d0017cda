import type { Prose, Word } from "@notewright/parser";
import { type Acronyms, acronyms } from "../evidence/acronyms.ts";
import { acronymMeant } from "../names/acronym-meant.ts";
import { digitUnder } from "../names/keyboard.ts";
import { knownAcronyms } from "../names/known-acronyms.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { vaultWords } from "../spelling/vault-words.ts";

export const acronymSlip: Rule = defineRule({
  meta: {
    id: "acronym-slip",
    summary: "Disallow acronyms that nobody knows where a slip of a finger makes one that is known.",
    why: "Spelling checkers leave capitals alone, so that a slip in an acronym stays; and few readers can guess which one was meant.",
    category: "name",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "one slip of a finger away is an acronym that is known" },
    needsWords: true,
  },
  examples: [
    { name: "known acronyms", markdown: "Mail by SMTP, names by DNS, music as MP3, and the FOOBAR." },
    {
      name: "a shifted digit",
      markdown: "Save it as MP# or as a WAV file.",
      reports: ['1:12 Unknown "MP#", expected "MP3"'],
      fixed: "Save it as MP3 or as a WAV file.",
    },
    {
      name: "two letters swapped",
      markdown: "Pages come by HTTP, over TCP and TSL.",
      reports: ['1:34 Unknown "TSL", expected "TLS"'],
      fixed: "Pages come by HTTP, over TCP and TLS.",
    },
    {
      name: "the key beside, among other acronyms",
      markdown: "All of it runs over IP: DHCO, DNS, UDP, TCP and NTP.",
      reports: ['1:25 Unknown "DHCO", expected "DHCP"'],
      fixed: "All of it runs over IP: DHCP, DNS, UDP, TCP and NTP.",
    },
    {
      name: "swapped letters of an acronym that the note explains",
      markdown: "### QRV (Quick Release Valve)\n\nThe QRV opens. A QRV closes.\n\n### Pump\n\nThe pump has a RQV.",
      reports: ['7:16 Unknown "RQV", expected "QRV"'],
      fixed: "### QRV (Quick Release Valve)\n\nThe QRV opens. A QRV closes.\n\n### Pump\n\nThe pump has a QRV.",
    },
    {
      name: "languages and notes of music, beside names with digits",
      markdown: "C3 is a language, as C# is. The tune goes from C3 up to C# and F#, and F3 comes last.",
    },
    {
      name: "an acronym that is explained, and one that comes twice",
      markdown: "TSL (The Spoon League) meets. DSN and DSN are two. NASA! R&D in C# for $ and AC@DC.",
    },
    { name: "capitals throughout", markdown: "THE TSL OF ALL THE LANDS" },
  ],
  visit: {
    text(prose, context) {
      const { text } = prose;
      if (!/\p{Lu}/u.test(text)) return;
      const known = context.vault.of(acronyms);
      for (const match of text.matchAll(SHIFTED)) checkDigit(match, prose, known, context);
      if (!/\p{Lu}{3}/u.test(text) || isShouted(text)) return;
      for (const [position, word] of prose.words.entries()) {
        if (/^[A-Z]{3,6}$/.test(word.text)) checkLetters(word, position, prose, known, context);
      }
    },
  },
});

const EVERYBODY_KNOWS = 4;
const SHIFTED =
  /(?<![\p{L}\p{N}\p{P}\p{S}]|[([/] ?)[A-Z]{1,5}[!@#£$%^&*éèçà](?=[\s,;)/.]|$)|(?<=[([/])[A-Z]{1,5}[!@#£$%^&*éèçà](?=[\s,;)/.]|$)/gu;

function checkDigit(match: RegExpExecArray, prose: Prose, known: Acronyms, { host, report }: RuleContext): void {
  const [found] = match;
  const right = found.slice(0, -1) + digitUnder(found.at(-1) as string);
  const { index } = match;
  const end = index + found.length;
  // An exclamation mark may end a sentence. C# and F# are languages, and notes of music as A# is.
  if ((/!$/.test(found) && !/^[,;)/]/.test(prose.text.slice(end))) || /^[A-GJ]#$/.test(found)) return;
  if (prose.kindAt(index) === "code" || host.vocabulary.has(found)) return;
  if (known.count(right) === 0 && !knownAcronyms.has(right)) return;
  report({
    start: prose.offsetAt(index),
    end: prose.endOffsetAt(end),
    message: `Unknown "${found}", expected "${right}"`,
    expected: [right],
    fix: { kind: "unsafe" },
  });
}

function checkLetters(word: Word, position: number, prose: Prose, known: Acronyms, context: RuleContext): void {
  const { host, report, words } = context;
  const { end, index, kind, start, text } = word;
  if (kind === "code" || known.definitions.has(text) || host.vocabulary.has(text)) return;
  if (knownAcronyms.has(text) || words.zipf(text) > 0 || /[\p{L}\p{N}_./\\@=+-]/u.test(prose.text[index - 1] ?? " ")) return;
  if (
    /^(?:[_\\@=+-]|[./][\p{L}\p{N}]|['’]| ?\()/u.test(prose.text.slice(index + text.length, index + text.length + 2)) &&
    !isListed(prose, position)
  )
    return;
  const before = prose.text.slice(Math.max(0, index - 120), index);
  if (isExplained(text, before)) return;
  const right = acronymMeant(text, {
    listed: isListed(prose, position),
    isKnown: words.knows(text),
    vaultCount: (acronym) => (known.definitions.has(acronym) ? 5 : 0) + known.count(acronym),
    zipf: (acronym) => words.zipf(acronym),
  });
  if (right === null || context.vault.of(vaultWords).isLearned(text)) return;
  // What comes more than once is no slip of a finger, unless its right form is there as well, or is known to everybody.
  const isClear = isExplained(right, before) || (knownAcronyms.has(right) && words.zipf(right) >= EVERYBODY_KNOWS);
  if (known.count(text) > 1 && known.count(right) < known.count(text) && !isClear) return;
  const defined = known.definitions.get(right)?.[0];
  report({
    start,
    end,
    message: `Unknown "${text}", expected "${right}"`,
    expected: [right],
    evidence: defined === undefined ? [] : [defined.place],
    fix: { kind: "unsafe" },
  });
}

/** Whether an acronym stands in a row of at least two others: "A, B, C", "A/B/C". */
function isListed(prose: Prose, position: number): boolean {
  let others = 0;
  for (const step of [-1, 1]) {
    for (let at = position + step; Math.abs(at - position) <= 3; at += step) {
      const [one, other] = step < 0 ? [prose.words[at], prose.words[at + 1]] : [prose.words[at - 1], prose.words[at]];
      if (one === undefined || other === undefined) break;
      const between = prose.text.slice(one.index + one.text.length, other.index);
      const next = (step < 0 ? one : other).text;
      if (!/^[!@#£$%^&*]?(?:, ?|\/| and | or )$/.test(between.length > 5 ? "" : between) && !/^(?:and|or)$/.test(next)) break;
      if (/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(next)) others++;
      else if (!/^(?:and|or)$/.test(next)) break;
    }
  }
  return others >= 2;
}

/** Whether the initials of words shortly before make the acronym: "the Spoon League of Totnes (SLT)". */
function isExplained(acronym: string, before: string): boolean {
  const letters = Array.from(before.matchAll(/(?<![\p{L}\p{N}'’])\p{L}/gu), ({ 0: letter }) => letter.toUpperCase()).join("");
  return letters.includes(acronym);
}

/** Whether a text is in capitals throughout, or has stretches that are. */
function isShouted(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return (text.match(/\p{Lu}/gu)?.length ?? 0) > 12;
  return (text.match(/\b(?:THE|OF|AND|TO|FOR|IN|IS|ARE|WITH|ON|THIS|YOU|NOT)\b/g)?.length ?? 0) > 1;
}
