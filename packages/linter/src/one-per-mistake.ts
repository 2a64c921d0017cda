import type { Finding, FindingCategory } from "@notewright/schema";

/** What is said of words: two of these in one place are likely about one slip. */
const ofWords: ReadonlySet<FindingCategory> = new Set(["spelling", "name", "grammar", "consistency"]);

/**
 * Keeps one finding for each mistake. Findings are sorted by place and stay so. Two are about one mistake if they make the same edit, or
 * if they speak of the same words and the wrong text of the inner one is gone once the outer one is repaired; text that is to go
 * altogether needs no other repair. Of those the one with the better reason stays: other places before a list of known mistakes
 * before a likelihood, then the longer one.
 */
export function onePerMistake(findings: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  // What names no repair and speaks of no words is about a place of its own, and may be as long as the note.
  const comparable = findings.filter(({ category, expected, fix }) => (expected ?? fix) !== undefined || ofWords.has(category));
  for (const [index, first] of comparable.entries()) {
    for (let next = index + 1; next < comparable.length && !dropped.has(first); next++) {
      const second = comparable[next] as Finding;
      if (second.start.offset > first.start.offset && second.start.offset >= first.end.offset) break;
      if (dropped.has(second) || !isOneMistake(first, second)) continue;
      dropped.add(compareReasons(first, second) <= 0 ? second : first);
    }
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function isOneMistake(first: Finding, second: Finding): boolean {
  if (first.rule === second.rule) return false;
  if (haveOneEdit(first, second)) return true;
  if (first.start.offset === first.end.offset || second.start.offset === second.end.offset) return false;
  const [outer, inner] = contains(first, second) ? [first, second] : [second, first];
  if (isRemoval(outer) && contains(outer, inner)) return canGo(inner);
  if (!ofWords.has(first.category) || !ofWords.has(second.category)) return false;
  if (outer.expected === undefined || inner.expected === undefined) return contains(inner, outer);
  // Of two that only cross, each changes what the other has read.
  return !contains(outer, inner) || !hasWords(outer.expected[0] as string, inner.actual as string);
}

/** What is about characters or words is settled when its text goes; a missing file or heading is not. */
function canGo({ category }: Finding): boolean {
  return ofWords.has(category) || category === "typography" || category === "residue";
}

function isRemoval({ actual, category, expected }: Finding): boolean {
  return category === "residue" && expected?.[0] === "" && actual !== "";
}

function contains(outer: Finding, inner: Finding): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

/** Whether a text still has some words, and not only their letters in longer ones. */
function hasWords(text: string, words: string): boolean {
  const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return true;
  return false;
}

/** Whether the best repairs of two findings write the same, however much of the text around each has in its range. */
function haveOneEdit(first: Finding, second: Finding): boolean {
  const [a, b] = [smallestEdit(first), smallestEdit(second)];
  if (a === null || b === null) return JSON.stringify(first.fix?.edits ?? 1) === JSON.stringify(second.fix?.edits ?? 2);
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** The best repair without what it leaves as it is; null where none is named. */
function smallestEdit({ actual, end, expected, start }: Finding): { start: number; end: number; text: string } | null {
  const text = expected?.[0];
  if (text === undefined || actual === undefined) return null;
  let before = 0;
  while (before < Math.min(text.length, actual.length) && text[before] === actual[before]) before++;
  let after = 0;
  const rest = Math.min(text.length, actual.length) - before;
  while (after < rest && text[text.length - 1 - after] === actual[actual.length - 1 - after]) after++;
  return { start: start.offset + before, end: end.offset - after, text: text.slice(before, text.length - after) };
}

/** Below 0 where the first one has the better reason. */
function compareReasons(first: Finding, second: Finding): number {
  return reasonOf(second) - reasonOf(first) || lengthOf(second) - lengthOf(first) || (first.rule < second.rule ? -1 : 1);
}

/** Text that goes settles all in it; other places prove more than a list, which alone makes safe fixes, and that more than numbers. */
function reasonOf(finding: Finding): number {
  if (isRemoval(finding)) return 3;
  if (finding.evidence !== undefined) return 2;
  return finding.fix?.kind === "safe" ? 1 : 0;
}

function lengthOf({ end, start }: Finding): number {
  return end.offset - start.offset;
}
