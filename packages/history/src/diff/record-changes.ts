import type { CategoryRecord, ComparisonRecord, DiffChange, EntryRecord, NoteRecord, SectionRecord } from "@notewright/schema";
import { type Fields, fieldChanges, listText } from "./field-changes.ts";
import { partChanges, type RecordPart } from "./part-changes.ts";

/** The path of an icon by its id. */
export type IconPath = (id: string | null) => string | null;

/** What differs between two records of a note. */
export function noteChanges(before: NoteRecord, after: NoteRecord): DiffChange[] {
  const fields = ({ contentHash, description, path, summary, tags, title }: NoteRecord): Fields => ({
    path,
    title,
    summary,
    description,
    tags: listText(tags),
    content: contentHash,
  });
  return fieldChanges(fields(before), fields(after));
}

/** What differs between two records of a category; its entries are compared by themselves. */
export function categoryChanges(
  before: CategoryRecord,
  after: CategoryRecord,
  icons: readonly [IconPath, IconPath],
): DiffChange[] {
  const fields = ({ icon, name }: CategoryRecord, iconPath: IconPath): Fields => ({ name, icon: iconPath(icon) });
  return fieldChanges(fields(before, icons[0]), fields(after, icons[1]));
}

/** What differs between two records of an entry. */
export function entryChanges(before: EntryRecord, after: EntryRecord, icons: readonly [IconPath, IconPath]): DiffChange[] {
  return [
    ...fieldChanges(entryFields(before, icons[0]), entryFields(after, icons[1])),
    ...partChanges("section", sectionParts(before), sectionParts(after)),
    ...partChanges("fact", factParts(before), factParts(after)),
  ];
}

/** What differs between two records of a comparison. */
export function comparisonChanges(before: ComparisonRecord, after: ComparisonRecord): DiffChange[] {
  const fields = ({ name, subjects }: ComparisonRecord): Fields => ({
    name,
    subjects: listText(subjects.map((subject) => subject.name)),
  });
  return [
    ...fieldChanges(fields(before), fields(after)),
    ...partChanges("section", sectionParts(before), sectionParts(after)),
    ...partChanges("aspect", aspectParts(before), aspectParts(after)),
  ];
}

function entryFields(entry: EntryRecord, iconPath: IconPath): Fields {
  const { acronym, aliases, expansion, icon, kind, name, qualifier, summary, tags, text, vendor } = entry;
  return {
    kind,
    name,
    acronym,
    expansion,
    qualifier,
    vendor,
    aliases: listText(aliases),
    icon: iconPath(icon),
    summary,
    text: text === "" ? null : text,
    fields: listText(Object.entries(entry.fields).map(([key, values]) => `${key}: ${values.join(", ")}`)),
    tags: listText(tags),
  };
}

function sectionParts({ id: owner, sections }: { id: string; sections: readonly SectionRecord[] }): RecordPart[] {
  return sections.map(({ id, name, text }) => ({ key: tail(id, `${owner}/`), text: text === "" ? name : `${name}: ${text}` }));
}

function factParts({ facts, id: owner }: EntryRecord): RecordPart[] {
  return facts.map(({ id, text }) => ({ key: tail(id, `${owner}#`), text }));
}

function aspectParts({ aspects }: ComparisonRecord): RecordPart[] {
  const counts = new Map<string, number>();
  return aspects.map(({ subject, text }) => {
    const name = subject ?? "all";
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: count === 1 ? name : `${name} ${count}`, text };
  });
}

function tail(id: string, owner: string): string {
  return id.startsWith(owner) ? id.slice(owner.length) : id;
}
