import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Rules that need no word list: they compare places of the notes with each other, as heading with icon or statement with statement. */
const placeRules: ReadonlySet<string> = new Set([
  "acronym-expansion",
  "contradiction",
  "duplicate-body",
  "heading-icon-mismatch",
  "missing-asset",
  "missing-description",
  "missing-icon",
  "missing-section",
  "official-name",
  "phrase-slip",
  "relation-direction",
  "role-words",
  "term-case",
  "undescribed-name",
  "unit-slip",
]);

/** Rules that were seen to be right in published text that is not measured here, with where. */
export function seenElsewhere(): Map<string, string> {
  const [, ...rows] = readFileSync(join(import.meta.dirname, "seen-elsewhere.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return new Map(rows.map((row) => row.split("\t") as [string, string]));
}

/** Why the hits of a rule on the given note count, or that they do not. */
export interface Standing {
  /** True findings in other people's text, corrections included. */
  elsewhere: number;
  comparesPlaces: boolean;
  /** Notes of our own making, about other subjects, in which it finds something. */
  ownNotes: number;
  counts: boolean;
}

/** How many notes of the golden vaults each rule finds something in. */
export function ownNotes(repository: string): Map<string, number> {
  const counts = new Map<string, number>();
  const folder = join(repository, "tests/golden");
  for (const file of globSync("*/findings.txt", { cwd: folder }).sort()) {
    if (dirname(file) === "aws-services") continue;
    const seen = new Set<string>();
    let note = file;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (/^\S.*\.md$/.test(line)) note = line;
      const rule = /^ {2}\d+:\d+ (?:error|warning|info) .* {2}([a-z0-9:-]+)$/.exec(line)?.[1];
      if (rule === undefined || seen.has(`${note}\t${rule}`)) continue;
      seen.add(`${note}\t${rule}`);
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a rule's hits on the given note count: it was right elsewhere too, or compares places and does so in three notes of our own. */
export function standingOf(rule: string, measured: number, own: ReadonlyMap<string, number>): Standing {
  const elsewhere = measured + (seenElsewhere().has(rule) ? 1 : 0);
  const comparesPlaces = placeRules.has(rule);
  const notes = own.get(rule) ?? 0;
  return { elsewhere, comparesPlaces, ownNotes: notes, counts: elsewhere > 0 || (comparesPlaces && notes >= 3) };
}
