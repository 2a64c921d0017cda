import type { Finding } from "@notewright/schema";
import { type Correction, isInProse, outcome } from "./corrections.ts";
import type { CheckedText } from "./findings-of.ts";

/** How well the corrections of one kind are found. */
export interface Recall {
  all: number;
  found: number;
  /** Of those found: the first suggestion is what the person wrote. */
  first: number;
}

/** A correction, and what a tool says there. */
interface Met {
  record: Correction;
  found: boolean;
  first: boolean;
  overlapping: readonly Finding[];
}

/** What a tool makes of all corrections. */
export interface RecallReport {
  met: readonly Met[];
  /** By kind and confidence, "in code" apart. */
  kinds: Map<string, Recall>;
  /** The same with each (repository, wrong, right) once. */
  distinct: Map<string, Recall>;
  /** Corrections in prose where a safe fix was offered: as the person did, or not. */
  safe: { same: number; other: Met[] /** Gold non-words among `same`. */; gold: number };
  /** Rules whose first suggestion was what the person wrote, with how often. */
  rules: Map<string, number>;
}

/** Compares what a tool says with what people corrected. */
export function recallOf(all: readonly Correction[], checked: readonly CheckedText[]): RecallReport {
  const texts = new Map(checked.map((each) => [each.path, each]));
  const report: RecallReport = {
    met: [],
    kinds: new Map(),
    distinct: new Map(),
    safe: { same: 0, other: [], gold: 0 },
    rules: new Map(),
  };
  const met: Met[] = [];
  const seen = new Set<string>();
  for (const record of all) {
    const at = texts.get(`${record.id}.md`) as CheckedText;
    const { first, found, overlapping, repairing, safe } = outcome(record, at);
    const here = { record, found, first, overlapping };
    met.push(here);
    for (const rule of new Set(repairing.map((finding) => finding.rule)))
      report.rules.set(rule, (report.rules.get(rule) ?? 0) + 1);
    if (safe && record.kind === "spelling-nonword" && record.confidence === "gold") report.safe.gold++;
    if (safe) report.safe.same++;
    else if (overlapping.some(({ fix }) => fix?.kind === "safe")) report.safe.other.push(here);
    const kind = `${record.kind} ${record.confidence}${isInProse(record) ? "" : " in code"}`;
    count(report.kinds, kind, here);
    const key = [record.repo, record.wrong, record.right, kind].join("\t");
    if (!seen.has(key)) count(report.distinct, kind, here);
    seen.add(key);
  }
  return { ...report, met };
}

function count(groups: Map<string, Recall>, kind: string, { first, found }: Met): void {
  const group = groups.get(kind) ?? { all: 0, found: 0, first: 0 };
  group.all++;
  if (found) group.found++;
  if (first) group.first++;
  groups.set(kind, group);
}
