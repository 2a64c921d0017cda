// `node scripts/fetch-sounds.ts`: takes out of the CMU Pronouncing Dictionary which words do not begin with the sound that their first
// letter promises, and writes them to packages/linter/src/articles. Needs npm. The version is pinned in words/sources.ts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readCounts } from "./generate/words/read-sources.ts";
import { downloadPackage } from "./words/download.ts";
import { initialSounds } from "./words/initial-sounds.ts";
import { sources } from "./words/sources.ts";

/** How often a word of H must occur in the list of frequencies. */
const COMMON = 200_000;

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "notewright-sounds-"));
const { cmuDictionary } = sources;
const counts = new Map(readCounts(root, "words"));
const sounds = initialSounds(downloadPackage(folder, cmuDictionary), (word) => (counts.get(word) ?? 0) >= COMMON);
const listed = Object.entries(sounds).map(([article, starts]) => `  ${article}: \`\n${lines(starts)}\n\`,\n`);
writeFileSync(
  join(root, "packages/linter/src/articles/initial-sounds.ts"),
  `/**
 * Written by \`node scripts/fetch-sounds.ts\`: beginnings of words, by the article that their first sound takes where it is not the one
 * that the letter or a shorter beginning promises. A full stop ends a word. Taken from the CMU Pronouncing Dictionary, Copyright (C)
 * 1993-2015 Carnegie Mellon University, BSD-2-Clause, in npm \`${cmuDictionary.name}\` ${cmuDictionary.version} (ISC).
 */
export const initialSounds: Readonly<Record<"a" | "an" | "either", string>> = {
${listed.join("")}};
`,
);
rmSync(folder, { recursive: true });

function lines(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/(.{1,126})(?: |$)/g, "$1\n")
    .trimEnd();
}
