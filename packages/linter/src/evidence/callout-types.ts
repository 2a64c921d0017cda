import { startOf } from "@notewright/parser";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** The kinds of callouts that a vault has. */
export interface CalloutTypes {
  /** How many callouts are of a kind, in any letter case. */
  count(type: string): number;
}

/** Counts callouts by their kinds. */
export const calloutTypes: Collector<CalloutTypes> = (vault) => {
  const counts = new Map<string, number>();
  for (const note of vault.notes) {
    for (const { block } of viewOf(note).prose) {
      if (block.type !== "calloutTitle") continue;
      const start = startOf(block);
      const type = /^\[!([^\]]+)\]/.exec(note.source.text.slice(start, start + 40))?.[1]?.toLowerCase();
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  return { count: (type) => counts.get(type.toLowerCase()) ?? 0 };
};
