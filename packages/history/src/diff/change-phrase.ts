import type { DiffChange } from "@notewright/schema";

const LONGEST = 40;

/** A change in a few words, short texts quoted; `quote` makes a text fit for where it goes. */
export function changePhrase({ change, field, from, part, to }: DiffChange, quote: (text: string) => string): string {
  const what = part === null ? field : `${field} ${quote(part)}`;
  const isShort = [from, to].every((text) => text === null || (text.length <= LONGEST && !text.includes("\n")));
  if (!isShort || field === "content") return change === "changed" ? what : `${what} ${change}`;
  if (part !== null && change !== "changed") return `${what} ${change}`;
  if (from === null) return `${what} ${quote(to as string)} added`;
  if (to === null) return `${what} ${quote(from)} removed`;
  return `${what} ${quote(from)} → ${quote(to)}`;
}

/** How many of what: "1 entry", "3 entries". */
export function summaryPhrase(counts: readonly (readonly [count: number, what: string])[]): string {
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return parts.join(", ");
}
