import { rules } from "@notewright/linter";
import fc from "fast-check";

const examples = rules.flatMap((rule) => rule.examples.map(({ markdown }) => markdown));

/** What a rule's example says, as far as it can stand in a line with others. */
const sentences = [...new Set(examples.flatMap((markdown) => markdown.split(/\r\n|\r|\n/)))].filter((line) =>
  /^[\p{L}\p{N}"'(*_`[!].{3,}/u.test(line),
);

/** Places that a sentence may stand in. */
const places: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `# ${sentence}`,
  (sentence) => `### ${sentence} ###`,
  (sentence) => `${sentence}\n===`,
  (sentence) => `- ${sentence}`,
  (sentence) => `1. ${sentence}\n2. ${sentence}`,
  (sentence) => `- [ ] ${sentence}\n\n  ${sentence}`,
  (sentence) => `> ${sentence}`,
  (sentence) => `> [!note] ${sentence}\n> ${sentence}`,
  (sentence) => `> - ${sentence}\n>   ${sentence}`,
  (sentence) => `| ${sentence} | b |\n| :-- | --: |\n| ${sentence} | ${sentence} |`,
  (sentence) => `*${sentence}* and **${sentence}**`,
  (sentence) => `[${sentence}](oven.md "${sentence}")`,
  (sentence) => `[${sentence}][oven]\n\n[oven]: pan.md`,
  (sentence) => `[${sentence}]\n\n[${sentence}]: pan.md`,
  (sentence) => `![${sentence}](oven.svg)`,
  (sentence) => `\`${sentence}\` and \`\` ${sentence} \`\``,
  (sentence) => `\`\`\`text\n${sentence}\n\`\`\``,
  (sentence) => `    ${sentence}`,
  (sentence) => `<div title="${sentence}">\n${sentence}\n</div>`,
  (sentence) => `A <b>${sentence}</b> <!-- ${sentence} -->`,
  (sentence) => `Oven[^1]\n\n[^1]: ${sentence}`,
  (sentence) => `Oven\n: ${sentence}`,
  (sentence) => `==${sentence}== ~~${sentence}~~ %%${sentence}%%`,
  (sentence) => `[[oven|${sentence}]] $${sentence}$`,
  (sentence) => `**Oven**: ${sentence}  \n${sentence}\\\n${sentence}`,
];

/** What is hostile to offsets, to parsers or to regular expressions. */
const oddities: readonly string[] = [
  "",
  " ",
  "\t",
  "\u00A0",
  "\u0000",
  "\u2028",
  "\u0085",
  "𝔘𝔫𝔦 😀👩‍👩‍👧",
  "Zoe\u0308 a\u0301\u0323",
  "שלום \u202Eabc\u202C مرحبا",
  "\u200B\u200D\uFEFF",
  `${"> ".repeat(30)}deep`,
  `${"- ".repeat(30)}deep`,
  "*_".repeat(40),
  "[".repeat(50),
  `${"a b ".repeat(100)}`,
  "\\",
  "`",
  "***",
  "---",
  "\u00A0\u00A0\u00A0\u00A0",
  "&nbsp;&#0;&amp;",
];

const block = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...places), fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 2 }))
      .map(([place, parts]) => place(parts.join(" "))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...places), fc.constantFrom(...oddities), fc.constantFrom(...sentences))
      .map(([place, oddity, sentence]) => place(`${oddity}${sentence}${oddity}`)),
  },
);

const between = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n\n", " \n\n", "\t\n", "\n\u00A0\n", "\n\n---\n\n", "\n  ");

/** How the lines of a note end: all alike, or some other than the rest. */
const endings: readonly ((note: string) => string)[] = [
  (note) => note,
  (note) => note,
  (note) => note.replace(/\r?\n/g, "\r\n"),
  (note) => note.replace(/\r?\n/g, "\r"),
  (note) => {
    let line = 0;
    return note.replace(/\r?\n/g, () => (line++ % 3 === 1 ? "\r\n" : "\n"));
  },
];

/** Notes in which the mistakes of many rules stand in all kinds of places beside each other. */
export const flawedNote: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "", "\uFEFF", "---\ntitle: Hott pans \ntags: [oven]\n---\n\n"),
    fc.array(fc.tuple(block, between), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("\n", "", " ", "\n\n"),
    fc.constantFrom(...endings),
  )
  .map(([head, blocks, end, lines]) => lines(head + blocks.flat().slice(0, -1).join("") + end));
