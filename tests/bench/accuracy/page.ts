import { falseFindings } from "./clean.ts";
import type { Verdict } from "./judgements.ts";
import { table } from "./markdown-table.ts";
import type { measureClean, measureCorrections, NoteMeasure, PeerMeasure } from "./measure.ts";
import { otherForms } from "./other-forms.ts";
import type { OtherTexts } from "./other-texts.ts";
import { noteCounts, percent } from "./print.ts";
import type { Recall, RecallReport } from "./recall.ts";
import type { RuleRow } from "./rule-table.ts";
import { listsOf, ruleRows } from "./rules-part.ts";
import { toolsTable } from "./tools-table.ts";

/** All that was measured in one run. */
export interface AccuracyInput {
  note: NoteMeasure;
  typos: Awaited<ReturnType<typeof measureCorrections>>;
  clean: Awaited<ReturnType<typeof measureClean>>;
  others: readonly OtherTexts[];
  judgements: ReadonlyMap<string, Verdict>;
  rules: readonly RuleRow[];
  peers: readonly PeerMeasure[];
}

/** `docs/accuracy.md`: what is found, how often that is wrong, and how it was measured. */
export function accuracyPage(input: AccuracyInput): string {
  return `<!-- Written by \`npm run bench:accuracy -- --write\`. Do not edit. -->

# Accuracy

What \`notewright check\` finds with its default configuration, how often it is wrong, and what other tools make of the same texts.
Each rule page has the figures of its rule.

${toolsTable(input)}
${noteParagraph(input)}

## Corrections that people made

${correctionTable(input)}
${safeFixes(input.typos.together)}

## Rules

${ruleRows(input)}
${listsOf(input.rules)}
${method(input)}`;
}

function noteParagraph({ note, rules }: AccuracyInput): string {
  const counting = new Set(rules.filter(({ counts }) => counts).map(({ id }) => id));
  const sure = note.truths.filter((truth) => truth.sure);
  const found = sure.filter((truth) => note.hits.get(truth)?.some(({ rule }) => counting.has(rule)));
  const first = found.filter((truth) => note.first.has(truth));
  const { arguable } = noteCounts(note);
  return `Of the given note's mistakes ${found.length} are found by rules that have also been right in other people's text, or that compare places and do so in three
notes of our own; for ${first.length} of them the first suggestion is right. ${arguable} findings are arguable.`;
}

function correctionTable({ typos: { alone, together } }: AccuracyInput): string {
  const rows = [...together.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = ({ all, first, found }: Recall): string[] => [String(all), percent(found, all), percent(first, found)];
  return table(
    [
      "Kind",
      "Corrections",
      "found",
      "first right",
      "Distinct",
      "found",
      "first right",
      "Each note alone: found",
      "first right",
    ],
    rows.map(([name, recall]) => [
      name,
      ...cells(recall),
      ...cells(together.distinct.get(name) as Recall),
      ...cells(alone.kinds.get(name) as Recall).slice(1),
    ]),
  );
}

function safeFixes({ kinds, safe: { gold, other, same } }: RecallReport): string {
  const forms = otherForms();
  const list = other.map(({ overlapping, record }) => {
    const finding = overlapping.find(({ fix }) => fix?.kind === "safe");
    const why = forms.get(record.id);
    const fix = `the fix is \`${finding?.actual}\` → \`${finding?.expected?.[0]}\``;
    return `- \`${record.wrong}\` → \`${record.right}\`; ${fix}${why === undefined ? "" : ` (${why})`}\n`;
  });
  const wrong = other.filter(({ record }) => !forms.has(record.id)).length;
  const all = kinds.get("spelling-nonword gold")?.all ?? 0;
  return `Safe fixes mended ${gold} of the ${all} gold misspellings (${percent(gold, all)}). Of all corrections they did as the person did in ${same} of
${same + other.length} cases (${percent(same, same + other.length)}), and in ${percent(same, same + wrong)} leaving out those where that person also changed the word's number or capital, or spells as
on the other side of the Atlantic; each was looked at:

${list.join("")}`;
}

function method({ clean, others, peers }: AccuracyInput): string {
  const [vaults, pieces, docs] = ["vaults-dev", "typos-dev", "package-docs"].map((name) =>
    others.find(({ corpus }) => corpus === name),
  );
  return `## How it was measured

- The given note is \`content/notes/cloud/aws-services.md\`. Somebody has listed its certain and its arguable mistakes.
- ${pieces?.files} corrections are from the histories of open repositories, with up to six lines around each. "Gold" are words that no dictionary of
  hunspell knows, and doubled words; "silver" are other kinds. Those in code or addresses are counted apart. All are checked as the notes of one
  vault; "each note alone" is what somebody sees who has a single note. "Distinct" counts each pair of a repository once.
- Clean text is ${clean.texts.size} notes of ${clean.words} words, read before for mistakes. Counted are findings on words: those of the categories spelling, name, grammar, residue
  and consistency. ${falseFindings(clean.alone).length} are found when each note is checked alone. Words are what stands between blanks in prose, without frontmatter, code, addresses
  and tags; all that stands between blanks is ${clean.blankWords}.
- Other people's text is ${vaults?.files} notes of six vaults (${vaults?.words} words) and ${docs?.files} pages of documentation that npm brings along with this repository's
  dependencies (${docs?.words} words), each vault or package by itself. Rules were tried on the vaults and on the corrections while they were made; the documentation
  was first read when most of them were done, and much of what was wrong there has been mended since, above all of \`spelling\`.
- So expect less elsewhere. On 740,000 words of other packages' documentation, read once by nobody before, 42 of 60 findings on words were right
  and 17 wrong, about 0.2 wrong ones in 1,000 words; the worst rule was \`spelling\`, right in about 28% there and 55% since. The patterns of
  \`confused-word\` were written with some of the corrections at hand: of those that were set apart at first it found 27%.
- Right and wrong are somebody's verdicts after reading the finding in its text, up to 40 of each rule and text, chosen by chance.
  "Taste" is what some would change and others would not. The verdicts are in \`tests/bench/accuracy/judgements.tsv\`.
- Other tools ran on the same texts and were scored alike${peers.length === 0 ? "; none was at hand" : ""}. cspell had its dictionaries for AWS, companies and software terms besides its own, and its
  suggestions were given the capitals of the word.
`;
}
