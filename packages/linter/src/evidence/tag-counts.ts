import { tagsIn } from "@notewright/parser";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** How often the vault has each tag. */
export const tagCounts: Collector<ReadonlyMap<string, number>> = ({ notes }) => {
  const counts = new Map<string, number>();
  for (const note of notes) {
    for (const prose of viewOf(note).prose) {
      if (!prose.text.includes("#")) continue;
      for (const { name } of tagsIn(prose)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
};
