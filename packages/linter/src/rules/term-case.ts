import type { Prose, Word } from "@notewright/parser";
import { isProseWord, nameForms } from "../evidence/name-forms.ts";
import { titleForms } from "../evidence/title-forms.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const termCase: Rule = defineRule({
  meta: {
    id: "term-case",
    summary: "Require a name to be written with the capitals it has.",
    why: "A name in two letter cases looks like two names, and a search with capitals finds half of them.",
    category: "name",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the name is written with these capitals" },
  },
  examples: [
    { name: "as its owners write it", markdown: "GitHub and YouTube are two, SQLite is a third." },
    {
      name: "a known name",
      markdown: "Scores made with Musescore are on Youtube.",
      reports: ['1:18 "Musescore" is written "MuseScore"', '1:35 "Youtube" is written "YouTube"'],
      fixed: "Scores made with MuseScore are on YouTube.",
    },
    {
      name: "a name that the notes write otherwise everywhere else",
      markdown:
        "A PanStack has lids. Each PanStack is steel. No PanStack rusts. The PanStack is dear. The Panstack is sold out.",
      reports: ['1:91 "Panstack" is written "PanStack" 4 times in these notes'],
      fixed: "A PanStack has lids. Each PanStack is steel. No PanStack rusts. The PanStack is dear. The PanStack is sold out.",
    },
    {
      name: "a name that its icon writes otherwise",
      markdown: "### Lutes\n\nA Theorbolute is long.",
      pack: ["Arch_TheorboLute_48.svg"],
      reports: ['3:3 "Theorbolute" is written "TheorboLute" in the names of icons'],
      fixed: "### Lutes\n\nA TheorboLute is long.",
    },
    {
      name: "one of a name's words in small letters",
      markdown:
        "### Cutting Board\n\nThe Cutting Board is oak. Oil a Cutting Board. Dry the Cutting Board.\n\n### Knife\n\nA Cutting board saves it.",
      reports: ['7:11 "board" after "Cutting" is written "Board" 3 times in these notes'],
      fixed:
        "### Cutting Board\n\nThe Cutting Board is oak. Oil a Cutting Board. Dry the Cutting Board.\n\n### Knife\n\nA Cutting Board saves it.",
    },
    {
      name: "a word like any other, and the start of a sentence",
      markdown: "### Cutting Board\n\nThe Cutting Board is oak. A Cutting Board. Cutting board by cutting board.",
    },
    {
      name: "commands, addresses, identifiers and capitals throughout",
      markdown: "See github.com, run `Youtube`, npm, the @Github handle, and GITHUB in capitals.",
    },
    { name: "a name in two ways that nobody decides", markdown: "A PanStack here, a Panstack there." },
  ],
  visit: {
    text(prose, context) {
      if (!/\p{Lu}/u.test(prose.text)) return;
      checkTitles(prose, context);
      const forms = context.vault.of(nameForms);
      for (const word of prose.words) {
        const { length } = word.text;
        if (length < 4) continue;
        const text = word.text.replace(/['’]s$/, "");
        const known = forms.get(text.toLowerCase());
        if (known === undefined || known.form === text || !/^\p{Lu}.*[\p{Ll}\p{N}]/u.test(text)) continue;
        if (context.host.vocabulary.has(text) || !isProseWord(word, prose)) continue;
        const who =
          known.from === "list"
            ? ""
            : known.from === "icons"
              ? " in the names of icons"
              : ` ${known.count} times in these notes`;
        context.report({
          start: word.start,
          end: word.end - (length - text.length),
          message: `"${text}" is written "${known.form}"${who}`,
          expected: [known.form],
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

/** A name that has a part of its own and is nearly always capitalised throughout is so everywhere. */
function checkTitles(prose: Prose, { report, vault }: RuleContext): void {
  const forms = vault.of(titleForms);
  for (const { end, first, key, titled } of forms.uses(prose)) {
    const count = forms.counts(key);
    if (titled || count.titled < 2 || count.titled < count.mixed) continue;
    for (const word of prose.words.slice(first + 1, end)) {
      if (!/^\p{Ll}{3}/u.test(word.text)) continue;
      const right = (word.text[0] as string).toUpperCase() + word.text.slice(1);
      const name = prose.text.slice((prose.words[first] as Word).index, (prose.words[end - 1] as Word).index);
      report({
        start: word.start,
        end: word.end,
        message: `"${word.text}" after "${name.trim()}" is written "${right}" ${count.titled} times in these notes`,
        expected: [right],
        fix: { kind: "unsafe" },
      });
    }
  }
}
