import type { ComparisonRecord, ComparisonSubject, EntryRecord } from "@notewright/schema";
import { type NameIndex, nameIndex } from "./names.ts";
import type { NoteRecords } from "./note-records.ts";
import { type RecordMemory, remembered } from "./record-memory.ts";

/**
 * Links what only all notes together tell: subjects of comparisons to entries, and entries to those they name. `entries` are those of all
 * notes by their ids, and learn what is found; gives the comparisons.
 */
export function linkRecords(
  records: readonly NoteRecords[],
  entries: ReadonlyMap<string, EntryRecord>,
  memory: RecordMemory | null,
): ComparisonRecord[] {
  const all = [...entries.values()];
  const names = remembered(
    memory,
    null,
    "names",
    () => all.flatMap(namesOf),
    () => nameIndex(all),
  );
  linkMentions(records, entries, names, memory);
  const comparedIn = new Map<string, string[]>();
  const comparisons = records.flatMap((each) => each.comparisons.map((comparison) => linked(comparison, names)));
  for (const { id, subjects } of comparisons) {
    for (const { entry } of subjects) {
      if (entry !== null) comparedIn.set(entry, [...(comparedIn.get(entry) ?? []), id]);
    }
  }
  for (const [id, ids] of comparedIn) (entries.get(id) as EntryRecord).comparisons = ids;
  return comparisons;
}

/** All of an entry that a name index is made of. */
function namesOf({ acronym, aliases, expansion, id, kind, name }: EntryRecord): unknown[] {
  return [id, kind, name, acronym, expansion, aliases.length, ...aliases];
}

function linked(comparison: ComparisonRecord, names: NameIndex): ComparisonRecord {
  const subjects = comparison.subjects.map((subject) => ({ ...subject, entry: entryOf(subject, names) }));
  return { ...comparison, subjects };
}

/** An entry's own text is that of its first note; sections it has of all. What a group says is said by its members. */
function linkMentions(
  records: readonly NoteRecords[],
  entries: ReadonlyMap<string, EntryRecord>,
  names: NameIndex,
  memory: RecordMemory | null,
): void {
  const found = new Map<string, string[]>();
  for (const each of records) {
    const mentions = remembered(
      memory,
      each,
      "mentions",
      () => [names],
      () => each.entries.map((entry) => mentionsIn(entry, names)),
    );
    for (const [index, { id }] of each.entries.entries()) {
      const { inSections, inText } = mentions[index] as Mentions;
      const known = found.get(id);
      if (known === undefined) found.set(id, [...inText, ...inSections]);
      else known.push(...inSections);
    }
  }
  for (const [id, mentions] of found) {
    const entry = entries.get(id) as EntryRecord;
    if (entry.kind !== "group") entry.mentions = [...new Set(mentions)].filter((mention) => mention !== id).sort();
  }
}

interface Mentions {
  inText: readonly string[];
  inSections: readonly string[];
}

function mentionsIn({ kind, sections, text }: EntryRecord, names: NameIndex): Mentions {
  const inText = kind === "group" ? [] : names.mentioned(text);
  return { inText, inSections: names.mentioned(sections.map((section) => section.text).join("\n")) };
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
