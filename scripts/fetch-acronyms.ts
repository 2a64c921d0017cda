// `node scripts/fetch-acronyms.ts`: takes what the acronyms of `known-acronyms.ts` stand for out of the list that NetBSD keeps for its
// `wtf`, as Debian has it, and writes it to packages/linter/src/names. Needs apt-get and dpkg. The version is pinned in words/sources.ts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { knownAcronyms } from "../packages/linter/src/names/known-acronyms.ts";
import { acronymExpansions } from "./words/acronym-expansions.ts";
import { downloadDebian } from "./words/download.ts";
import { sources } from "./words/sources.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "notewright-acronyms-"));
const { bsdgames } = sources;
const lines = acronymExpansions(downloadDebian(folder, bsdgames), knownAcronyms);
writeFileSync(
  join(root, "packages/linter/src/names/acronym-expansions.ts"),
  `/**
 * Written by \`node scripts/fetch-acronyms.ts\`: what well-known acronyms stand for, in three words or more. Taken from NetBSD's list
 * acronyms.comp, as ${bsdgames.name} ${bsdgames.version} of Debian has it (BSD-3-Clause).
 */
export const acronymExpansions: string = \`
${lines.join("\n")}
\`;
`,
);
rmSync(folder, { recursive: true });
