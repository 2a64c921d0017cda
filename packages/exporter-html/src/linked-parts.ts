import type { CategoryRecord, ComparisonRecord, EntryRecord, SourceRange } from "@notewright/schema";

/** Everything that can move from note to note. */
export type MovableRecord = CategoryRecord | ComparisonRecord | EntryRecord;

/** A record or one of its sections, which links may lead to. */
export interface LinkedPart {
  id: string;
  name: string;
  /** Source of the record: on whose page it stands. */
  source: SourceRange;
  /** Ids that it had before. */
  formerIds: string[];
}

/** A record and its sections, with the ids that they had when the record had its former ones. */
export function linkedParts(record: MovableRecord, formerIds: readonly string[]): LinkedPart[] {
  const { id, name, source } = record;
  const sections = "sections" in record ? record.sections : [];
  return [
    { id, name, source, formerIds: [...formerIds] },
    ...sections.map((section) => ({
      id: section.id,
      name: `${name}: ${section.name}`,
      // Of an entry that several notes describe all stands on the page of the first.
      source,
      formerIds: section.id.startsWith(`${id}/`) ? formerIds.map((former) => former + section.id.slice(id.length)) : [],
    })),
  ];
}
