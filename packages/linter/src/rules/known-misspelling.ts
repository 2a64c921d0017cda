import type { Prose } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { isCertainCorrection } from "../spelling/certain-slip.ts";
import { knownCorrections } from "../spelling/known-corrections.ts";
import { wordsToCheck } from "../spelling/words-to-check.ts";

export const knownMisspelling: Rule = defineRule({
  meta: {
    id: "known-misspelling",
    summary: "Disallow misspellings that many people make.",
    why: "They stand in a list that was gathered from corrections, so the right word is known and not guessed.",
    category: "spelling",
    severity: "error",
    fix: "safe",
    because: {
      safe: "it is a known misspelling with one correction",
      unsafe: "it is a known misspelling, and this its likeliest correction",
    },
    needsWords: true,
  },
  examples: [
    { name: "right words", markdown: "She received the letter and definitely answered." },
    {
      name: "one right word",
      markdown: "She recieved the letter. Wierd, but teh seal was broken.",
      reports: [
        '1:5 "recieved" is a misspelling, expected "received"',
        '1:26 "Wierd" is a misspelling, expected "Weird"',
        '1:37 "teh" is a misspelling, expected "the"',
      ],
      fixed: "She received the letter. Weird, but the seal was broken.",
    },
    {
      name: "the place tells which word was meant",
      markdown: "Her English transation was read. They commit the transation.",
      reports: [
        '1:13 "transation" is a misspelling, expected "translation"',
        '1:50 "transation" is a misspelling, expected "transaction"',
      ],
      fixed: "Her English translation was read. They commit the transaction.",
    },
    {
      name: "short for a name in code: likely, not certain",
      markdown: "`xteh` is a fast teh.",
      reports: ['1:18 "teh" is a misspelling, expected "the"'],
      fixed: "`xteh` is a fast the.",
    },
    {
      name: "an apostrophe or a blank is missing",
      markdown: "It isnt late, and thats good. They went inspite of the rain.",
      reports: [
        '1:4 "isnt" is a misspelling, expected "isn\'t"',
        '1:19 "thats" is a misspelling, expected "that\'s"',
        '1:41 "inspite" is a misspelling, expected "in spite"',
      ],
      fixed: "It isn't late, and that's good. They went in spite of the rain.",
    },
    {
      name: "a name, with all its capitals",
      markdown: "It is written in Javscript.",
      reports: ['1:18 "Javscript" is a misspelling, expected "JavaScript"'],
      fixed: "It is written in JavaScript.",
    },
    {
      name: "an apostrophe in another place, or a letter less",
      markdown: "She did'nt ring. It dosn't matter, but they havnt heard it: we wo’nt wait.",
      reports: [
        '1:5 "did\'nt" is a misspelling, expected "didn\'t"',
        '1:21 "dosn\'t" is a misspelling, expected "doesn\'t"',
        '1:45 "havnt" is a misspelling, expected "haven\'t"',
        '1:64 "wo’nt" is a misspelling, expected "won’t"',
      ],
      fixed: "She didn't ring. It doesn't matter, but they haven't heard it: we won’t wait.",
    },
    {
      name: "names and contractions with their apostrophe",
      markdown: "O'Brien can't dance, y'all, and it'll be rock'n'roll. D'Arcy hasn't.",
    },
    {
      name: "a table of verbs of another language, without a short word that tells which",
      markdown:
        "| ser | soy | eres |\n| --- | --- | --- |\n| ir | voy | vas |\n| tener | tengo | tienes |\n| hacer | hago | haces |",
    },
    {
      name: "a list of words and what they mean",
      markdown:
        "- cipolla: onion\n- formaggio: cheese\n- recieve: to get\n- zucchero: sugar\n- prezzemolo: parsley\n- aglio: garlic",
    },
    { name: "a prefix before a hyphen", markdown: "The mis-tuned harp was mis-strung, too." },
    { name: "capitals are an acronym, and code is code", markdown: "The TEH is not `teh`, nor is teh.example.org." },
    {
      name: "another language has its own words",
      markdown: "Die Addresse und der Kommentar sind nicht für dich, aber das ist ein Wort.",
    },
  ],
  visit: { text: check, aside: check },
});

function check(prose: Prose, context: RuleContext): void {
  for (const word of wordsToCheck(prose, context.note)) {
    const expected = knownCorrections(word, prose, context);
    const [best] = expected;
    if (best === undefined) continue;
    context.report({
      start: word.start,
      end: word.end,
      message: `"${word.text}" is a misspelling, expected "${best}"`,
      expected: expected.map((text) => text.slice(word.lead.length)),
      fix: { kind: isCertainCorrection(word, expected, context) ? "safe" : "unsafe" },
    });
  }
}
