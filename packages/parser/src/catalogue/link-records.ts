import type { Catalogue, ComparisonSubject } from "@notewright/schema";
import { type NameIndex, nameIndex } from "./names.ts";

/** Links what only all notes together tell: subjects of comparisons to entries, and entries to those they name. */
export function linkRecords(catalogue: Catalogue): void {
  const names = nameIndex(catalogue.entries);
  const byId = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  for (const comparison of catalogue.comparisons) {
    for (const subject of comparison.subjects) {
      subject.entry = entryOf(subject, names);
      if (subject.entry !== null) byId.get(subject.entry)?.comparisons.push(comparison.id);
    }
  }
  for (const entry of catalogue.entries) {
    if (entry.kind === "group") continue;
    const text = [entry.text, ...entry.sections.map((section) => section.text)].join("\n");
    entry.mentions = names.mentioned(text).filter((id) => id !== entry.id);
  }
}

/** A subject names an entry, or begins with its name: "SQS FIFO" is about SQS. */
function entryOf({ name }: ComparisonSubject, names: NameIndex): string | null {
  const words = name.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const entry = names.find(words.slice(0, count).join(" "));
    if (entry !== null) return entry;
  }
  return null;
}
