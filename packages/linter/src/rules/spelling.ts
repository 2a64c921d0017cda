import type { Prose } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { isCertainSlip } from "../spelling/certain-slip.ts";
import { ONE_EDIT } from "../spelling/edit-cost.ts";
import { knownCorrections } from "../spelling/known-corrections.ts";
import { suggestionsFor } from "../spelling/unknown-word.ts";
import { wordsToCheck } from "../spelling/words-to-check.ts";

/** Options of the rule. */
export interface SpellingOptions {
  /** More words that are right. */
  words: string[];
}

export const spelling: Rule<SpellingOptions> = defineRule<SpellingOptions>({
  meta: {
    id: "spelling",
    summary: "Disallow misspelt words.",
    why: "A misspelt term cannot be found again, and on a card it is learned wrong.",
    category: "spelling",
    severity: "warning",
    fix: "safe",
    because: { safe: "no other word of the dictionaries is one slip away", unsafe: "it is the likeliest word near to it" },
    needsWords: true,
  },
  options: {
    defaults: { words: [] },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: { words: { description: "More words that are right.", type: "array", items: { type: "string" } } },
    },
  },
  examples: [
    {
      name: "what a table or a list names in small letters, and a text again",
      markdown: "| Tool | Command |\n| --- | --- |\n| Kettel | kettel |\n| Organn | organn |\n\nThe kettel boils first.",
    },
    { name: "a person's last name", markdown: "The organ was made by Joël Leclairr, and tuned by [Ada Reedd][]." },
    { name: "known words", markdown: "The harbour's pilots don't organise the quay." },
    {
      name: "letters lost and changed",
      markdown: "The orchestra plays a symphonny. Its conductorr bows.",
      reports: ['1:23 Unknown word "symphonny", expected "symphony"', '1:38 Unknown word "conductorr", expected "conductor"'],
      fixed: "The orchestra plays a symphony. Its conductor bows.",
    },
    {
      name: "an -s behind a consonant and y, and a word behind one that is made with a prefix",
      markdown: "She carrys the harp.\n\n### The Intertidal Harrbour",
      reports: ['1:5 Unknown word "carrys", expected "carries"', '3:20 Unknown word "Harrbour", expected "Harbour"'],
      fixed: "She carries the harp.\n\n### The Intertidal Harbour",
    },
    {
      name: "inline code that reads as prose",
      markdown: "Choose `Advancd Settings Page` in the menu.",
      reports: ['1:9 Unknown word "Advancd", expected "Advanced"'],
      fixed: "Choose `Advanced Settings Page` in the menu.",
    },
    {
      name: "in a comment and in frontmatter",
      markdown:
        "---\ntitle: Orchids of the rainnforest\n---\n\nThey bloom.\n\n<!-- The gardenner waters them twice a week. -->",
      reports: ['2:23 Unknown word "rainnforest", expected "rainforest"', '7:10 Unknown word "gardenner", expected "gardener"'],
      fixed: "---\ntitle: Orchids of the rainforest\n---\n\nThey bloom.\n\n<!-- The gardener waters them twice a week. -->",
    },
    {
      name: "code, paths and addresses are no prose",
      markdown: "Run `git chekout`, see /usr/lcal/bin, exmple.org/pge or a@exmple.org.",
    },
    { name: "names and capitals with nothing near", markdown: "Zdzisława uses the QWZX at Xqqrvl." },
    { name: "words of another language", markdown: "Velouté, Béchamel and Solfège keep their accents." },
    {
      name: "a text in another language",
      markdown: "Il pane si cuoce nel forno e non si mangia subito, perché deve riposare.",
    },
    {
      name: "people, Latin in italics, words beside small words of their language, and what a heading has in small letters",
      markdown:
        "## Herbs\n\nAnatoly Gartow grows *Origanum vulgare* and *Salvia officinalis*; officinalis is common. He likes ras el hanout.\n\n## harvestmon\n\nThe harvestmon counts, as does nfgarden.",
    },
    {
      name: "known words behind a prefix, and what is made of rare ones",
      markdown:
        "The reharvested fields are unploughed. A trelliser ties the beans. A nonconformant reed sounds unplayably harsh.",
    },
    {
      name: "marks of programs, arguments of a call, initials before a name, known words with an ending",
      markdown:
        "The gardengen calls harvest.each(fn, thisp). It was built by Ada W Gardner and Tom B. Harvister. It waits headlessly for a gardenbot.",
    },
    { name: "abbreviations with only rare words near", markdown: "The pumps have lse and cpuid, and mohab-sameh has neither." },
    {
      name: "a verb that an acronym makes, and what a spell checker is told",
      markdown: "Nobody is ddosing the pump.\n\ncspell:ignore harvestor gardenner",
    },
    { name: "what the note is about", markdown: "# lake-wadr\n\nA pump in wadr form.\n\n`lake-wadr` starts it." },
    { name: "the same with a capital", markdown: "# Gardem\n\nGardem grows.\n\n`gardem` starts it." },
    { name: "a word that is right here", markdown: "A harvestor turns.", options: { words: ["harvestor"] } },
    { name: "what an icon names", markdown: "![](icons/Harvestor.svg)\n\nThe harvestor turns.", pack: ["Harvestor.svg"] },
  ],
  visit: { text: check, aside: check },
});

function check(prose: Prose, context: RuleContext<SpellingOptions>): void {
  const { options, report } = context;
  for (const word of wordsToCheck(prose, context.note)) {
    if (options.words.includes(word.text) || knownCorrections(word, prose, context).length > 0) continue;
    const suggestions = suggestionsFor(word, prose, context);
    const best = suggestions?.[0];
    if (suggestions == null || best === undefined) continue;
    report({
      start: word.start,
      end: word.end,
      message: `Unknown word "${word.text}", expected "${best.text}"`,
      expected: suggestions.map(({ text }) => text.slice(word.lead.length)),
      // Two slips are a hint at best.
      ...(best.cost <= ONE_EDIT && { fix: { kind: isCertainSlip(word, suggestions, context) ? "safe" : "unsafe" } }),
    });
  }
}
