// `npm run bench:accuracy`: what `check` finds, and how often it is wrong, in the default configuration, beside other tools. Needs
// `../shared/data`. After `--`: `--only note,typos,clean,vaults,docs,peers`, `--show` for each finding, `--rule ID` for those of one rule,
// `--unjudged` for those that somebody should read, `--folder DIR` for those in any folder of notes, `--write` for the page in `docs`.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { asQuestion, readJudgements, stale, toBeJudged } from "./accuracy/judgements.ts";
import { measureClean, measureCorrections, measureNote, measurePeers } from "./accuracy/measure.ts";
import { aroundCorrections, folderTexts, type OtherTexts, packageDocs, vaultsDev } from "./accuracy/other-texts.ts";
import { printClean, printCorrections, printNote, printOthers, printPeers, printRules } from "./accuracy/print.ts";
import { ruleTable } from "./accuracy/rule-table.ts";
import { writeAccuracy } from "./accuracy/write-accuracy.ts";

const repository = resolve(import.meta.dirname, "../..");
const data = resolve(repository, "../shared/data");
const judgementFile = join(import.meta.dirname, "accuracy/judgements.tsv");
const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    only: { type: "string" },
    rule: { type: "string" },
    show: { type: "boolean", default: false },
    unjudged: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const everything = "note,typos,clean,vaults,docs,peers";
const parts = new Set(
  (values.write ? everything : (values.only ?? (values.unjudged ? "vaults,typos,docs" : everything))).split(","),
);
if (!existsSync(data)) throw new Error(`There is no ${data}`);

const judgements = readJudgements(judgementFile);
const shown = values.show ? (rule: string) => values.rule === undefined || rule === values.rule : () => false;

const note = parts.has("note") ? await measureNote(repository, data) : null;
if (note) printNote(note, values.show);
const typos = parts.has("typos") && !values.unjudged ? await measureCorrections(data) : null;
if (typos) printCorrections(typos, shown);
const clean = parts.has("clean") ? await measureClean(data) : null;
if (clean) printClean(clean, shown);
const others: OtherTexts[] = [];
if (parts.has("vaults")) others.push(await vaultsDev(data));
if (parts.has("typos")) others.push(await aroundCorrections(data));
if (values.folder !== undefined) others.push(await folderTexts(resolve(values.folder)));
if (parts.has("docs")) others.push(await packageDocs(repository));

const findings = others.flatMap((each) => each.findings);
const unjudged = toBeJudged(findings, judgements);
if (values.unjudged) {
  for (const each of unjudged)
    if (values.rule === undefined || each.finding.rule === values.rule) console.log(asQuestion(each));
} else {
  for (const each of others) printOthers(each, judgements, shown);
  const rules = ruleTable({ repository, note, typos, others, judgements });
  if (note && others.length > 0) printRules(rules);
  const peers = parts.has("peers")
    ? measurePeers(repository, data, { note: note !== null, typos: typos !== null, clean: clean !== null, others })
    : [];
  printPeers(peers, clean);
  const gone = values.folder === undefined && others.length === 3 ? stale(findings, judgements) : [];
  console.log(
    `\njudgements: ${unjudged.length} findings to be read (--unjudged), ${gone.length} verdicts whose finding is no more`,
  );
  if (values.write && note && typos && clean) {
    writeAccuracy(repository, { note, typos, clean, others, judgements, rules, peers });
    console.log("docs/accuracy.json and docs/accuracy.md are written; `npm run generate` takes them to the rule pages");
  }
}
