import type { EntryRecord } from "@notewright/schema";
import type { Root } from "mdast";
import { promptOf } from "./prompt.ts";

/** What of an entry is a question: its name with the qualifier, its acronym, or what it is without its names. */
export type SharedWhat = "name" | "acronym" | "prompt";

/** Tells which names, acronyms and prompts several entries have, whatever their letter case. */
export function sharedTexts(
  entries: readonly EntryRecord[],
  content: (id: string) => Root,
): (what: SharedWhat, text: string) => boolean {
  const counts = new Map<string, number>();
  const count = (what: SharedWhat, text: string | null): void => {
    if (text !== null) counts.set(keyOf(what, text), (counts.get(keyOf(what, text)) ?? 0) + 1);
  };
  for (const entry of entries) {
    count("name", `${entry.name} ${entry.qualifier}`);
    count("acronym", entry.acronym);
    count("prompt", promptOf(entry, content));
  }
  return (what, text) => (counts.get(keyOf(what, text)) ?? 0) > 1;
}

function keyOf(what: SharedWhat, text: string): string {
  return `${what} ${text.toLowerCase()}`;
}
