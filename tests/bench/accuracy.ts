// `npm run bench:accuracy [-- --show] [-- --only note,typos,clean,vaults]`: what `check` finds, and how often it is wrong, on texts with
// known mistakes and on texts without any, in the default configuration. Needs `../shared/data`.
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "@notewright/schema";
import { type Correction, isAboutWords, outcome, type Recall, readCorrections, windowText } from "./accuracy/corrections.ts";
import { type CheckedText, findingsIn, findingsOf, shown } from "./accuracy/findings-of.ts";
import { compareWithTruths, readTruths } from "./accuracy/note-truth.ts";

const repository = resolve(import.meta.dirname, "../..");
const data = resolve(repository, "../shared/data");
const { values } = parseArgs({ options: { show: { type: "boolean" }, only: { type: "string" }, rule: { type: "string" } } });
const parts = (values.only ?? "note,typos,clean,vaults").split(",");
const show = values.show === true;

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
const isShown = ({ rule }: Pick<Finding, "rule">): boolean => values.rule === undefined || rule === values.rule;

if (parts.includes("note")) await note();
if (parts.includes("typos")) await corrections();
if (parts.includes("clean")) await clean();
if (parts.includes("vaults")) await vaults();

async function note(): Promise<void> {
  const text = readFileSync(join(data, "aws-services.md"), "utf8");
  const path = "notes/cloud/aws-services.md";
  const [checked] = await findingsIn(repository, new Map([[path, text]]));
  const truths = readTruths(join(data, "seed-truth.tsv"));
  const { first, hits, others } = compareWithTruths(truths, checked as CheckedText);
  const sure = truths.filter((truth) => truth.sure);
  const found = sure.filter((truth) => hits.has(truth));
  const arguable = truths.filter((truth) => !truth.sure && hits.has(truth)).length;
  console.log(
    `\nnote: ${found.length} of ${sure.length} sure truths, first right ${found.filter((t) => first.has(t)).length}; arguable ${arguable}; others ${others.length}`,
  );
  for (const finding of others) console.log(`  other: ${shown(path, finding)}`);
  if (!show) return;
  for (const truth of sure) {
    const findings = hits.get(truth) ?? [];
    const mark = findings.length === 0 ? "-" : first.has(truth) ? "+" : "~";
    console.log(`  ${mark} ${truth.id} ${truth.line} ${JSON.stringify(truth.wrong)} → ${truth.right[0]}`);
    for (const finding of findings) console.log(`        ${shown(path, finding)}`);
  }
}

async function corrections(): Promise<void> {
  const all = readCorrections(join(data, "typos-dev.jsonl"));
  const texts = new Map(all.map((record) => [`${record.id}.md`, windowText(record)]));
  const together = await findingsOf(texts);
  report("typos, one vault", all, new Map(together.map((each) => [each.path, each])), show);
  const alone = new Map<string, CheckedText>();
  for (const [path, text] of texts) for (const each of await findingsOf(new Map([[path, text]]))) alone.set(path, each);
  report("typos, each alone", all, alone, false);
}

function report(title: string, all: readonly Correction[], checked: ReadonlyMap<string, CheckedText>, list: boolean): void {
  const groups = new Map<string, Recall>();
  for (const record of all) {
    const at = checked.get(`${record.id}.md`) as CheckedText;
    const { first, found, overlapping, safe } = outcome(record, at);
    const inProse = !/code|url/.test(record.context);
    for (const half of ["", ` (half ${halfOf(record.repo)})`]) {
      const name = `${record.kind} ${record.confidence}${inProse ? "" : " in code"}${half}`;
      const group = groups.get(name) ?? { all: 0, found: 0, first: 0, safe: 0 };
      group.all++;
      if (found) group.found++;
      if (first) group.first++;
      if (safe) group.safe++;
      groups.set(name, group);
    }
    if (!list || !inProse || first || !overlapping.concat({ rule: values.rule ?? "" } as Finding).some(isShown)) continue;
    console.log(
      `  ${found ? "~" : "-"} ${record.kind} ${record.id}: ${record.wrong} → ${record.right}   | ${record.before_line.trim().slice(0, 140)}`,
    );
    for (const finding of overlapping) console.log(`        ${shown("", finding)}`);
  }
  console.log(`\n${title}`);
  for (const [name, { all: count, first, found, safe }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `  ${name.padEnd(48)} ${String(count).padStart(4)}  found ${percent(found, count)}, first right ${percent(first, found)}, by a safe fix ${percent(safe, count)}`,
    );
}

/** Two halves by repository, so that a rule tuned on one can be tried on the other. */
function halfOf(repo: string): 1 | 2 {
  return repo.startsWith("tldr") || [...repo].reduce((sum, letter) => sum + (letter.codePointAt(0) as number), 0) % 3 === 0
    ? 1
    : 2;
}

async function clean(): Promise<void> {
  const files = globSync("**/*.md", { cwd: join(data, "clean-dev") })
    .filter((file) => !file.includes("ATTRIBUTION"))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(data, "clean-dev", file), "utf8")]));
  const checked = await findingsOf(texts);
  const words = [...texts.values()].reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const about = checked.flatMap(({ findings }) => findings.filter(isAboutWords));
  console.log(
    `\nclean: ${about.length} word findings in ${words} words, ${((1000 * about.length) / words).toFixed(2)} per 1,000`,
  );
  for (const { findings, path } of checked)
    for (const finding of findings)
      if ((show && isShown(finding)) || isAboutWords(finding)) console.log(`  ${shown(path, finding)}`);
}

async function vaults(): Promise<void> {
  const counts = new Map<string, number>();
  for (const vault of globSync("vaults-dev/*/vault", { cwd: data }).sort()) {
    const root = join(data, vault);
    const texts = new Map(
      globSync("**/*.md", { cwd: root })
        .sort()
        .map((file) => [file, readFileSync(join(root, file), "utf8")]),
    );
    for (const { findings, path } of await findingsIn(root, texts)) {
      for (const finding of findings) {
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
        if (show && isShown(finding)) console.log(`  ${shown(`${vault}/${path}`, finding)}`);
      }
    }
  }
  console.log("\nvaults: findings by rule");
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${rule.padEnd(28)} ${count}`);
}
