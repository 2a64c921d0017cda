import type { AssetRecord, CategoryRecord, ComparisonRecord, EntryRecord, NoteRecord } from "@notewright/schema";
import { exactLists } from "../exact-lists.ts";
import { assetRecords } from "./assets.ts";
import { bodyOf } from "./body.ts";
import { categoryRecord } from "./category.ts";
import { comparisonRecord } from "./comparison.ts";
import { contentOf, type NoteContent } from "./content.ts";
import { entryRecord } from "./entry.ts";
import { noteRecord } from "./note.ts";
import type { NoteAnswers, NoteQuestions } from "./note-questions.ts";
import { type AskTree, heldTree } from "./note-tree.ts";
import type { RecordContext } from "./record-context.ts";

/** What one note says, in the order of its parts. Nobody changes it: it may be in the next catalogue too. */
export interface NoteRecords {
  note: NoteRecord;
  categories: readonly CategoryRecord[];
  entries: readonly EntryRecord[];
  comparisons: readonly ComparisonRecord[];
  assets: readonly AssetRecord[];
  content: NoteContent;
}

/** The records of one note. */
export function noteRecords(
  questions: NoteQuestions,
  { assets, ids, targets }: NoteAnswers,
  tree: AskTree = heldTree(questions.note.tree),
): NoteRecords {
  const { images, links, note, parts } = questions;
  const bodies = new Map(parts.map((part) => [part, bodyOf(part, note)]));
  const own = new Map(parts.map((part, index) => [part, ids[index] as string]));
  const credits = Array.from(bodies.values()).flatMap((body) => body.credits);
  const context: RecordContext = {
    note,
    ids: own,
    bodies,
    links: new Map(links.map((place, index) => [place.node, { ...place, target: targets[index] ?? null }])),
    assets: assetRecords(questions, assets, credits),
    assetIds: new Map(images.map(({ image }, index) => [image, assets[index]?.id as string])),
  };
  const categories: CategoryRecord[] = [];
  const entries: EntryRecord[] = [];
  const comparisons: ComparisonRecord[] = [];
  for (const part of parts) {
    if (part.kind === "category") categories.push(exactLists(categoryRecord(part, context)));
    else if (part.kind === "comparison") comparisons.push(exactLists(comparisonRecord(part, context)));
    else if (part.kind !== "section") entries.push(exactLists(entryRecord(part, context)));
  }
  return {
    note: noteRecord(note),
    categories,
    entries,
    comparisons,
    assets: context.assets,
    content: contentOf(note, own, bodies, tree),
  };
}
