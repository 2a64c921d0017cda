import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@notewright/schema";
import { type Correction, corrections, outcome } from "./corrections.ts";
import { type CheckedText, findingsIn, findingsOf } from "./findings-of.ts";
import { packageTexts } from "./packages.ts";
import { proseWords, type Texts, textsIn } from "./texts.ts";

/**
 * Text of other people: vaults and lines around corrections that rules were tried on while they were made, and the documentation of packages
 * that they were not.
 */
export type Corpus = "vaults-dev" | "typos-dev" | "package-docs" | "folder";

/** A finding in other people's text; what reads the same in several files stands here once. */
export interface OtherFinding {
  corpus: Corpus;
  /** Changes when the text or the finding does. */
  key: string;
  path: string;
  /** The lines before, at and after it. */
  lines: [string, string, string];
  finding: Finding;
}

/** What was found in other people's text. */
export interface OtherTexts {
  corpus: Corpus;
  files: number;
  words: number;
  vaults: ReadonlyMap<string, Texts>;
  findings: readonly OtherFinding[];
}

/** Checks the vaults of `vaults-dev`, each by itself. */
export async function vaultsDev(data: string): Promise<OtherTexts> {
  const roots = globSync("vaults-dev/*/vault", { cwd: data }).sort();
  const vaults = new Map(roots.map((root) => [root, textsIn(join(data, root), /ATTRIBUTION/)]));
  return checked("vaults-dev", vaults, (root, texts) => findingsIn(join(data, root), texts));
}

/** Checks the notes of any folder, as one vault. */
export async function folderTexts(folder: string): Promise<OtherTexts> {
  return checked("folder", new Map([["", textsIn(folder, /^$/)]]), (_, texts) => findingsIn(folder, texts));
}

/** Checks the documentation of the packages in the lock file, each by itself. Their links lead to files that packages do not have. */
export async function packageDocs(repository: string): Promise<OtherTexts> {
  const found = await checked("package-docs", packageTexts(repository), (_, texts) => findingsOf(texts));
  return { ...found, findings: found.findings.filter(({ finding }) => finding.category !== "link") };
}

/** Checks the lines around corrections, as one vault, but for what was corrected: that is measured by itself. Pieces have no structure. */
export async function aroundCorrections(data: string): Promise<OtherTexts> {
  const { all, texts } = corrections(data);
  const records = new Map(all.map((record) => [`${record.id}.md`, record]));
  const check = async (): Promise<CheckedText[]> => {
    const found = await findingsOf(texts);
    return found.map((each) => {
      const corrected = outcome(records.get(each.path) as Correction, each).overlapping;
      const rest = each.findings.filter((finding) => !corrected.includes(finding) && !isOfCut(finding));
      return { ...each, findings: rest };
    });
  };
  return checked("typos-dev", new Map([["windows", texts]]), check);
}

/** Whether a finding may come of where the piece was cut off. */
function isOfCut({ category, rule }: Finding): boolean {
  return /^(?:structure|link|frontmatter)$/.test(category) || /^(?:unbalanced-pair|consecutive-blank-lines)$/.test(rule);
}

async function checked(
  corpus: Corpus,
  vaults: ReadonlyMap<string, Texts>,
  check: (name: string, texts: Texts) => Promise<CheckedText[]>,
): Promise<OtherTexts> {
  const findings: OtherFinding[] = [];
  const seen = new Set<string>();
  let [files, words] = [0, 0];
  for (const [name, texts] of vaults) {
    files += texts.size;
    words += proseWords(texts);
    for (const each of await check(name, texts)) {
      const lines = each.text.split(/\r\n|\n|\r/);
      for (const finding of each.findings) {
        const line = lines[finding.start.line - 1] ?? "";
        const what = [finding.rule, line.trim(), finding.actual ?? "", finding.expected?.[0] ?? ""];
        const same = (finding.category === "structure" ? [name, each.path, ...what] : what).join("\t");
        if (seen.has(same)) continue;
        seen.add(same);
        const key = createHash("sha256")
          .update([name, each.path, ...what].join("\t"))
          .digest("hex")
          .slice(0, 10);
        const around: OtherFinding["lines"] = [lines[finding.start.line - 2] ?? "", line, lines[finding.start.line] ?? ""];
        findings.push({ corpus, key, path: `${name}/${each.path}`, lines: around, finding });
      }
    }
  }
  return { corpus, files, words, vaults, findings };
}
