import { falseFindings } from "./clean.ts";
import type { Verdict } from "./judgements.ts";
import type { measureClean, measureCorrections, NoteMeasure, PeerMeasure } from "./measure.ts";
import type { OtherTexts } from "./other-texts.ts";
import { noteCounts, percent, perThousand } from "./print.ts";
import type { Recall, RecallReport } from "./recall.ts";
import type { RuleRow } from "./rule-table.ts";
import { listsOf, ruleRows } from "./rules-part.ts";

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

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

/** `docs/accuracy.md`: what is found, how often that is wrong, and how it was measured. */
export function accuracyPage(input: AccuracyInput): string {
  return `<!-- Written by \`npm run bench:accuracy -- --write\`. Do not edit. -->

# Accuracy

What \`notewright check\` finds with its default configuration, how often it is wrong, and what other tools make of the same texts.
Each rule page has the figures of its rule.

${besides(input)}
${noteParagraph(input)}

## Corrections that people made

${correctionTable(input)}
${safeFixes(input.typos.together)}

## Rules

${ruleRows(input)}
${listsOf(input.rules)}
${method(input)}`;
}

function besides({ clean, note, others, peers, typos }: AccuracyInput): string {
  const words = clean.words;
  const prose = others.filter(({ corpus }) => corpus !== "typos-dev");
  const tools = [
    {
      name: "notewright",
      note,
      kinds: typos.together.kinds,
      wrong: falseFindings(clean.checked).length,
      counts: new Map(prose.map(({ corpus, findings }) => [corpus as string, findings.filter(isSpelling).length])),
    },
    ...peers.map((peer) => ({
      name: `${peer.name} ${peer.version}`,
      note: peer.note as NoteMeasure,
      kinds: (peer.typos as RecallReport).kinds,
      wrong: peer.clean as number,
      counts: peer.others,
    })),
  ];
  const kind = (kinds: Map<string, Recall>, name: string): Recall => kinds.get(name) ?? { all: 0, found: 0, first: 0 };
  const row = (label: string, value: (tool: (typeof tools)[number]) => string): string[] => [label, ...tools.map(value)];
  const share = (name: string) => (tool: (typeof tools)[number]) => {
    const { all, found } = kind(tool.kinds, name);
    return percent(found, all);
  };
  const size = (name: string): number => kind(typos.together.kinds, name).all;
  const { sure } = noteCounts(note);
  return table(
    ["", ...tools.map(({ name }) => name)],
    [
      row(`certain mistakes of the given note found, of ${sure}`, (tool) => String(noteCounts(tool.note).found)),
      row("of those, first suggestion right", (tool) => String(noteCounts(tool.note).first)),
      row("findings there that are no mistake", (tool) => String(tool.note.others.length)),
      row(`misspellings that people corrected found, of ${size("spelling-nonword gold")}`, share("spelling-nonword gold")),
      row("of those, first suggestion as corrected", ({ kinds }) => {
        const { first, found } = kind(kinds, "spelling-nonword gold");
        return percent(first, found);
      }),
      row(`doubled words found, of ${size("doubled-word gold")}`, share("doubled-word gold")),
      row(`real words in the wrong place found, of ${size("spelling-realword silver")}`, share("spelling-realword silver")),
      row("false findings in 1,000 words of clean text", ({ wrong }) => perThousand(wrong, words)),
      ...prose.map(({ corpus, words: size }) =>
        row(
          `words reported in 1,000 of ${corpus === "vaults-dev" ? "the six vaults" : "package documentation"}, right or wrong`,
          ({ counts }) => perThousand(counts.get(corpus) ?? 0, size),
        ),
      ),
    ],
  );
}

function isSpelling({ finding }: OtherTexts["findings"][number]): boolean {
  return finding.category === "spelling";
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

function safeFixes({ safe: { other, same } }: RecallReport): string {
  const list = other.map(({ overlapping, record }) => {
    const finding = overlapping.find(({ fix }) => fix?.kind === "safe");
    return `- \`${record.wrong}\` → \`${record.right}\`; the fix is \`${finding?.actual}\` → \`${finding?.expected?.[0]}\`\n`;
  });
  return `Safe fixes did as the person did in ${same} of ${same + other.length} cases (${percent(same, same + other.length)}). The others:

${list.join("")}`;
}

function method({ clean, others, peers }: AccuracyInput): string {
  const [vaults, pieces, docs] = ["vaults-dev", "typos-dev", "package-docs"].map((name) =>
    others.find(({ corpus }) => corpus === name),
  );
  return `## How it was measured

- The given note is \`content/notes/cloud/aws-services.md\`. Somebody has listed its certain and its arguable mistakes.
- Corrections are from the histories of open repositories (${pieces?.files} of them), with up to six lines around each. "Gold" are words that no dictionary of
  hunspell knows, and doubled words; "silver" are other kinds. Those in code or addresses are counted apart. All are checked as the notes of one
  vault; "each note alone" is what somebody sees who has a single note. "Distinct" counts each pair of a repository once.
- Clean text is ${clean.texts.size} notes of ${clean.words} words, read before for mistakes. Counted are findings on words: those of the categories spelling, name, grammar, residue
  and consistency. ${falseFindings(clean.alone).length} are found when each note is checked alone. Words are what stands between blanks in prose, without frontmatter, code, addresses
  and tags; all that stands between blanks is ${clean.blankWords}.
- Other people's text is ${vaults?.files} notes of six vaults (${vaults?.words} words) and ${docs?.files} pages of documentation that npm brings along with this repository's
  dependencies (${docs?.words} words), each vault or package by itself. Rules were tried on the vaults and on the corrections while they were made; the documentation
  was first read when all of them were done, and what was wrong there has been mended since.
- Right and wrong are somebody's verdicts after reading the finding in its text, up to 40 of each rule and text, chosen by chance.
  "Taste" is what some would change and others would not. The verdicts are in \`tests/bench/accuracy/judgements.tsv\`.
- Other tools ran on the same texts and were scored alike${peers.length === 0 ? "; none was at hand" : ""}. cspell had its dictionaries for AWS, companies and software terms besides its own, and its
  suggestions were given the capitals of the word.
`;
}
