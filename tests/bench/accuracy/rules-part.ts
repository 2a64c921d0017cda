import { seenElsewhere } from "./counting-rules.ts";
import type { Judged } from "./judgements.ts";
import { table } from "./markdown-table.ts";
import type { Corpus } from "./other-texts.ts";
import type { AccuracyInput } from "./page.ts";
import { percent } from "./print.ts";
import { inAll, type RuleRow } from "./rule-table.ts";

/** Rules that know words or grammar: they are off by default until they have been right in other people's text. */
const aboutWords = new Set(["spelling", "grammar"]);

/** The table of rules. */
export function ruleRows({ note, rules }: Pick<AccuracyInput, "note" | "rules">): string {
  const sure = note.truths.filter((truth) => truth.sure).length;
  const rows = rules
    .filter((row) => row.sure > 0 || row.elsewhere > 0 || inAll(row).hits > 0)
    .map((row) => {
      const all = inAll(row);
      const judged = all.right + all.wrong;
      return [
        `[\`${row.id}\`](rules/${row.id}.md)`,
        row.sure === 0 ? "–" : `${row.sure} (${row.first})`,
        row.corrections === 0 ? "–" : String(row.corrections),
        cell(row, "vaults-dev"),
        cell(row, "package-docs"),
        judged === 0 ? "–" : `${percent(all.right, judged)} of ${judged}`,
        row.counts ? (row.elsewhere > 0 ? "yes" : `yes, compares places (${row.ownNotes} notes)`) : "no",
      ];
    });
  return `For other people's text: findings, and of those that were read how many were right, wrong or a matter of taste.

${table(
  [
    "Rule",
    `Given note, of ${sure} (first right)`,
    "Corrections repeated",
    "Six vaults",
    "Package documentation",
    "Right, of right and wrong",
    "Counts",
  ],
  rows,
)}`;
}

function cell({ others }: RuleRow, corpus: Corpus): string {
  const { hits, right, taste, wrong } = others.get(corpus) as Judged;
  return hits === 0 ? "–" : `${hits}: ${right} / ${wrong} / ${taste}`;
}

/** Which rules have never been right elsewhere. */
export function listsOf(rules: readonly RuleRow[]): string {
  const never = rules.filter(({ counts, elsewhere }) => elsewhere === 0 && !counts);
  const names = (rows: readonly RuleRow[]): string => rows.map(({ id }) => `\`${id}\``).join(", ") || "none";
  const words = never.filter(({ category }) => aboutWords.has(category));
  const onWords = names(words.filter(({ on }) => on));
  const weak = rules.filter((row) => row.on && inAll(row).wrong > 0 && inAll(row).right < 4 * inAll(row).wrong);
  const places = rules.filter(({ comparesPlaces, elsewhere }) => comparesPlaces && elsewhere === 0);
  return `Rules on words and grammar without a true finding in other people's text: ${names(words)}. ${onWords === "none" ? "None of these is on by default." : `On by default all the same: ${onWords}.`}

Rules that are on and were right in less than four of five findings: ${names(weak)}.

${[...seenElsewhere()].map(([rule, where]) => `\`${rule}\` was right in a text that is not measured here: ${where}.`).join(" ")}

Rules that compare places and have had no true finding there yet: ${names(places)}.

Other rules without one: ${names(never.filter(({ category, comparesPlaces }) => !aboutWords.has(category) && !comparesPlaces))}.
`;
}
