import { presetsOf, rules } from "@notewright/linter";
import type { Finding } from "@notewright/schema";
import { ownNotes, type Standing, standingOf } from "./counting-rules.ts";
import { byRule, type Judged, type Verdict } from "./judgements.ts";
import type { NoteMeasure } from "./measure.ts";
import type { Corpus, OtherTexts } from "./other-texts.ts";
import type { RecallReport } from "./recall.ts";

/** What is known of a rule. */
export interface RuleRow extends Standing {
  id: string;
  category: Finding["category"];
  /** Whether it runs where nobody asked for it. */
  on: boolean;
  /** Sure truths of the given note. */
  sure: number;
  first: number;
  /** Corrections that its first suggestion repeats. */
  corrections: number;
  others: Map<Corpus, Judged>;
}

interface RuleTableInput {
  repository: string;
  note: NoteMeasure | null;
  typos: { together: RecallReport } | null;
  others: readonly OtherTexts[];
  judgements: ReadonlyMap<string, Verdict>;
}

const none: Judged = { hits: 0, right: 0, wrong: 0, taste: 0, unjudged: 0 };

/** All built-in rules, and how they did. */
export function ruleTable({ judgements, note, others, repository, typos }: RuleTableInput): RuleRow[] {
  const own = ownNotes(repository);
  const judged = others.map(({ corpus, findings }) => [corpus, byRule(findings, judgements)] as const);
  return rules.map((rule) => {
    const { category, id } = rule.meta;
    const here = new Map(judged.map(([corpus, each]) => [corpus, each.get(id) ?? none]));
    const corrections = typos?.together.rules.get(id) ?? 0;
    const right = [...here.values()].reduce((sum, each) => sum + each.right, 0);
    const sure =
      note?.truths.filter((truth) => truth.sure && note.hits.get(truth)?.some((finding) => finding.rule === id)) ?? [];
    return {
      id,
      category,
      on: presetsOf(rule).includes("recommended"),
      sure: sure.length,
      first: sure.filter((truth) => note?.first.has(truth)).length,
      corrections,
      others: here,
      ...standingOf(id, right + corrections, own),
    };
  });
}

/**
 * The verdicts of all texts together, but for the lines around corrections: they were chosen for their mistakes, and those that were corrected
 * are not among them.
 */
export function inAll({ others }: Pick<RuleRow, "others">): Judged {
  const sum = { ...none };
  for (const [corpus, each] of others)
    if (corpus !== "typos-dev") for (const key of Object.keys(sum) as (keyof Judged)[]) sum[key] += each[key];
  return sum;
}
