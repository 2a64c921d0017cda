import { existsSync, readFileSync } from "node:fs";
import { isAboutWords } from "./corrections.ts";
import type { OtherFinding } from "./other-texts.ts";

/** What a reader thought of a finding. `taste`: some would change it, others would not. */
export type Verdict = "right" | "wrong" | "taste";

/** How often the findings of a rule were right; `hits` counts all, the verdicts only those that were read. */
export type Judged = Record<Verdict | "hits" | "unjudged", number>;

/** Findings of a rule in a text that are read at least; of more, those with the smallest keys, which is a chance sample that stays. */
const SAMPLE = 40;

/** Of rules about characters and structure, where a finding looks like the next. */
const MECHANICAL_SAMPLE = 12;

/** Reads `corpus rule key verdict why` lines, tab-separated, with a head. */
export function readJudgements(file: string): Map<string, Verdict> {
  const rows = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(1) : [];
  return new Map(
    rows.map((row) => {
      const [corpus, rule, key, verdict] = row.split("\t") as [string, string, string, Verdict];
      if (!["right", "wrong", "taste"].includes(verdict)) throw new Error(`No verdict in "${row}" of ${file}`);
      return [id(corpus, rule, key), verdict];
    }),
  );
}

function id(corpus: string, rule: string, key: string): string {
  return `${corpus} ${rule} ${key}`;
}

/** The verdict on a finding, if there is one. */
export function verdictOn(
  { corpus, finding, key }: OtherFinding,
  judgements: ReadonlyMap<string, Verdict>,
): Verdict | undefined {
  return judgements.get(id(corpus, finding.rule, key));
}

/** The findings of each rule, counted by verdict. */
export function byRule(findings: readonly OtherFinding[], judgements: ReadonlyMap<string, Verdict>): Map<string, Judged> {
  const rules = new Map<string, Judged>();
  for (const each of findings) {
    const { rule } = each.finding;
    const judged = rules.get(rule) ?? { hits: 0, right: 0, wrong: 0, taste: 0, unjudged: 0 };
    judged.hits++;
    judged[verdictOn(each, judgements) ?? "unjudged"]++;
    rules.set(rule, judged);
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Findings that should be read and have not been. */
export function toBeJudged(findings: readonly OtherFinding[], judgements: ReadonlyMap<string, Verdict>): OtherFinding[] {
  return [...Map.groupBy(findings, ({ corpus, finding }) => `${corpus} ${finding.rule}`).values()].flatMap((group) => {
    const size = group.some(({ finding }) => isAboutWords(finding)) ? SAMPLE : MECHANICAL_SAMPLE;
    const sample = group.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, size);
    return sample.filter((each) => verdictOn(each, judgements) === undefined);
  });
}

/** Judgements whose finding is no more, or reads otherwise now. */
export function stale(findings: readonly OtherFinding[], judgements: ReadonlyMap<string, Verdict>): string[] {
  const present = new Set(findings.map(({ corpus, finding, key }) => id(corpus, finding.rule, key)));
  return [...judgements.keys()].filter((each) => !present.has(each));
}

/** A finding as a line to be judged: change the question mark, drop what follows the key's neighbour, and append it to the file. */
export function asQuestion({ corpus, finding, key, lines, path }: OtherFinding): string {
  const { actual, expected, message, rule, start } = finding;
  const from = start.column - 1;
  const line = `${lines[1].slice(0, from)}⟦${(actual ?? "").replace(/\s+/g, " ")}⟧${lines[1].slice(from + (actual?.length ?? 0))}`;
  const near = line.slice(Math.max(0, from - 110), from + (actual?.length ?? 0) + 112);
  return [
    `# ${path}:${start.line}:${start.column} ${message}${expected ? ` → ${expected.slice(0, 3).join(" | ")}` : ""}`.replace(
      /\s+/g,
      " ",
    ),
    ...(near.length < 60 ? lines : [near]).map((each) => `#   ${each.slice(0, 240)}`),
    `${corpus}\t${rule}\t${key}\t?\t`,
  ].join("\n");
}
