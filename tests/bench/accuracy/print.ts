import type { CleanTexts } from "./clean.ts";
import { falseFindings } from "./clean.ts";
import { type CheckedText, shown } from "./findings-of.ts";
import { byRule, type Verdict, verdictOn } from "./judgements.ts";
import type { NoteMeasure, PeerMeasure } from "./measure.ts";
import type { OtherTexts } from "./other-texts.ts";
import type { RecallReport } from "./recall.ts";
import { inAll, type RuleRow } from "./rule-table.ts";

type IsShown = (rule: string) => boolean;

/** `12.3%`. */
export function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
}

/** Findings in a thousand words. */
export function perThousand(count: number, words: number): string {
  return ((1000 * count) / Math.max(1, words)).toFixed(2);
}

/** What was found of the given note's truth. */
export function noteCounts({ first, hits, truths }: NoteMeasure): {
  sure: number;
  found: number;
  first: number;
  arguable: number;
} {
  const sure = truths.filter((truth) => truth.sure);
  const found = sure.filter((truth) => hits.has(truth));
  return {
    sure: sure.length,
    found: found.length,
    first: found.filter((truth) => first.has(truth)).length,
    arguable: truths.filter((truth) => !truth.sure && hits.has(truth)).length,
  };
}

/** Prints how the given note was met. */
export function printNote(note: NoteMeasure, list: boolean): void {
  const { arguable, first, found, sure } = noteCounts(note);
  console.log(
    `\nnote: ${found} of ${sure} sure truths, first right ${first}; arguable ${arguable}; others ${note.others.length}`,
  );
  for (const finding of note.others) console.log(`  other: ${shown(note.path, finding)}`);
  if (!list) return;
  for (const truth of note.truths.filter((each) => each.sure)) {
    const findings = note.hits.get(truth) ?? [];
    const mark = findings.length === 0 ? "-" : note.first.has(truth) ? "+" : "~";
    console.log(`  ${mark} ${truth.id} ${truth.line} ${JSON.stringify(truth.wrong)} → ${truth.right[0]}`);
    for (const finding of findings) console.log(`        ${shown(note.path, finding)}`);
  }
}

/** Prints how the corrections were met. */
export function printCorrections({ alone, together }: { together: RecallReport; alone: RecallReport }, isShown: IsShown): void {
  for (const { found, first, overlapping, record } of together.met) {
    if (first || !overlapping.some(({ rule }) => isShown(rule)) === (overlapping.length > 0 || !isShown(""))) continue;
    const { before_line: line, id, kind, right, wrong } = record;
    console.log(`  ${found ? "~" : "-"} ${kind} ${id}: ${wrong} → ${right}   | ${line.trim().slice(0, 140)}`);
    for (const finding of overlapping) console.log(`        ${shown("", finding)}`);
  }
  for (const [title, kinds] of [
    ["typos, one vault", together.kinds],
    ["typos, each (repository, wrong, right) once", together.distinct],
    ["typos, each alone", alone.kinds],
  ] as const) {
    console.log(`\n${title}`);
    for (const [name, { all, first, found }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(
        `  ${name.padEnd(34)} ${String(all).padStart(4)}  found ${percent(found, all).padStart(6)}, first right ${percent(first, found).padStart(6)}`,
      );
  }
  const { gold, other, same } = together.safe;
  console.log(
    `\nsafe fixes: ${same} as the person did, ${other.length} otherwise; gold misspellings ${gold}, each alone ${alone.safe.gold}`,
  );
  for (const { overlapping, record } of other) {
    const [finding] = overlapping.filter(({ fix }) => fix?.kind === "safe");
    console.log(`  ${record.id} "${record.wrong}" → "${record.right}", not "${finding?.actual}" → "${finding?.expected?.[0]}"`);
  }
}

/** Prints what was found in clean text. */
export function printClean(clean: CleanTexts & { checked: CheckedText[]; alone: CheckedText[] }, isShown: IsShown): void {
  const about = falseFindings(clean.checked);
  const alone = falseFindings(clean.alone);
  console.log(
    `\nclean: ${about.length} word findings in ${clean.words} words of prose (${clean.blankWords} between blanks), ${perThousand(about.length, clean.words)} per 1,000; each alone ${alone.length}`,
  );
  for (const { finding, path } of about) console.log(`  ${shown(path, finding)}`);
  for (const { finding, path } of alone) console.log(`  alone: ${shown(path, finding)}`);
  for (const { findings, path } of clean.checked)
    for (const finding of findings) if (isShown(finding.rule)) console.log(`  ${shown(path, finding)}`);
}

/** Prints what was found in other people's text. */
export function printOthers(texts: OtherTexts, judgements: ReadonlyMap<string, Verdict>, isShown: IsShown): void {
  for (const each of texts.findings)
    if (isShown(each.finding.rule))
      console.log(
        `  ${verdictOn(each, judgements) ?? "-"} ${shown(each.path, each.finding)}   | ${each.lines[1].trim().slice(0, 160)}`,
      );
  console.log(`\n${texts.corpus}: findings by rule in ${texts.files} files, ${texts.words} words`);
  for (const [rule, { hits, right, taste, wrong }] of [...byRule(texts.findings, judgements)].sort(
    (a, b) => b[1].hits - a[1].hits,
  ))
    console.log(`  ${rule.padEnd(28)} ${String(hits).padStart(4)}  ${right} right, ${wrong} wrong, ${taste} taste`);
}

/** Prints which rules count, and which should not be on. */
export function printRules(rows: readonly RuleRow[]): void {
  console.log("\nrules: sure truths (first right) | true elsewhere | compares places, in notes of our own | counts");
  for (const row of rows) {
    const { comparesPlaces, counts, elsewhere, first, id, on, own, sure } = { ...row, own: row.ownNotes };
    const { right, wrong } = inAll(row);
    console.log(
      `  ${id.padEnd(28)} ${sure} (${first}) | ${elsewhere} | ${comparesPlaces ? `yes, ${own}` : "no"} | ${counts ? "counts" : "does not count"}${on ? "" : ", off by default"}${wrong > 0 ? ` | ${percent(right, right + wrong)} right` : ""}`,
    );
  }
}

/** Prints what other tools make of the same. */
export function printPeers(peers: readonly PeerMeasure[], clean: CleanTexts | null): void {
  for (const { clean: wrong, name, note, others, typos, version } of peers) {
    console.log(`\n${name} ${version}`);
    if (note) {
      const { found, first, arguable } = noteCounts(note);
      console.log(`  note: ${found} found, first right ${first}; arguable ${arguable}; others ${note.others.length}`);
    }
    for (const [kind, { all, first, found }] of typos?.kinds ?? [])
      console.log(`  ${kind.padEnd(34)} found ${percent(found, all)}, first right ${percent(first, found)}`);
    if (wrong !== null && clean) console.log(`  clean: ${wrong}, ${perThousand(wrong, clean.words)} per 1,000`);
    for (const [corpus, count] of others) console.log(`  ${corpus}: ${count} findings`);
  }
}
