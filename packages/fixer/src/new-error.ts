import type { Finding } from "@notewright/schema";

/** The first error among findings that was not there before; places may have moved. */
export function newError(before: readonly Finding[], after: readonly Finding[]): Finding | null {
  const known = new Map<string, number>();
  for (const finding of before) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  for (const finding of after) {
    if (finding.severity !== "error") continue;
    const left = known.get(nameOf(finding)) ?? 0;
    if (left === 0) return finding;
    known.set(nameOf(finding), left - 1);
  }
  return null;
}

/** A finding without its place, as lines move, and without what its message quotes: the fix may have changed that. */
function nameOf({ actual, message, rule }: Finding): string {
  return `${rule}\0${(actual ?? message.replace(/"[^"]*"|\d+/g, "#")).toLowerCase()}`;
}
