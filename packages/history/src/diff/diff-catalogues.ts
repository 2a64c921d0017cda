import type { Catalogue, Diff, DiffChange, DiffKind, DiffMove, DiffRename, NoteRecord } from "@notewright/schema";
import { matchIds } from "../match-ids.ts";
import { recordsOf } from "../records-of.ts";
import { categoryChanges, comparisonChanges, entryChanges, type IconPath, noteChanges } from "./record-changes.ts";

/** What became different from one catalogue to another. Where things stand in their notes, and markup alone, do not count. */
export function diffCatalogues(before: Catalogue, after: Catalogue): Diff {
  const diff: Diff = { version: 1, added: [], removed: [], renamed: [], moved: [], changed: [], ties: [] };
  const { renamed, ties } = matchIds(recordsOf(before), recordsOf(after));
  diff.ties = ties;
  const to = new Map(
    [...movedNotes(before.notes, after.notes), ...renamed].map((rename) => [`${rename.kind} ${rename.from}`, rename]),
  );
  const icons = [iconPaths(before), iconPaths(after)] as const;

  compare(diff, to, "note", titled(before.notes), titled(after.notes), noteChanges);
  compare(diff, to, "category", before.categories, after.categories, (a, b) => categoryChanges(a, b, icons));
  const categoryNow = (id: string | null): string | null => (id === null ? null : (to.get(`category ${id}`)?.to ?? id));
  const withMoves =
    <Item extends Placed>(kind: DiffKind, changes: (a: Item, b: Item) => DiffChange[]) =>
    (a: Item, b: Item): DiffChange[] => {
      if (categoryNow(a.category) !== b.category) diff.moved.push(moveOf(kind, a, b));
      return changes(a, b);
    };
  const ofEntries = withMoves("entry", (a: Catalogue["entries"][number], b) => entryChanges(a, b, icons));
  compare(diff, to, "entry", before.entries, after.entries, ofEntries);
  compare(diff, to, "comparison", before.comparisons, after.comparisons, withMoves("comparison", comparisonChanges));
  return diff;
}

/** Whether nothing differs. */
export function isEmptyDiff({ added, changed, moved, removed, renamed, ties }: Diff): boolean {
  return [added, removed, renamed, moved, changed, ties].every(({ length }) => length === 0);
}

interface Named {
  id: string;
  name: string;
}

interface Placed extends Named {
  category: string | null;
}

/** Compares the records of one kind, in the order of the new catalogue; what is gone comes in the order of the old one. */
function compare<Item extends Named>(
  diff: Diff,
  to: ReadonlyMap<string, Omit<DiffRename, "name">>,
  kind: DiffKind,
  before: readonly Item[],
  after: readonly Item[],
  changes: (a: Item, b: Item) => DiffChange[],
): void {
  const now = new Map(after.map((item) => [item.id, item]));
  const old = new Map<Item, Item>();
  for (const item of before) {
    const rename = to.get(`${kind} ${item.id}`);
    const partner = now.get(rename?.to ?? item.id);
    if (partner === undefined) diff.removed.push({ kind, id: item.id, name: item.name });
    else old.set(partner, item);
    if (rename !== undefined && partner !== undefined)
      diff.renamed.push({ kind, from: item.id, to: partner.id, name: partner.name, why: rename.why });
  }
  for (const item of after) {
    const { id, name } = item;
    const partner = old.get(item);
    if (partner === undefined) diff.added.push({ kind, id, name });
    const list = partner === undefined ? [] : changes(partner, item);
    if (list.length > 0) diff.changed.push({ kind, id, name, changes: list });
  }
}

function moveOf(kind: DiffKind, before: Placed, { category, id, name }: Placed): DiffMove {
  return { kind, id, name, from: before.category, to: category };
}

/** Notes with a new path and the same bytes, where only one is like that. */
function movedNotes(before: readonly NoteRecord[], after: readonly NoteRecord[]): Omit<DiffRename, "name">[] {
  const gone = onlyIn(before, after);
  const fresh = onlyIn(after, before);
  return [...gone].flatMap(([hash, [note, ...others]]): Omit<DiffRename, "name">[] => {
    const [same, ...more] = fresh.get(hash) ?? [];
    if (note === undefined || same === undefined || others.length + more.length > 0) return [];
    return [{ kind: "note", from: note.id, to: same.id, why: ["content"] }];
  });
}

function onlyIn(notes: readonly NoteRecord[], others: readonly NoteRecord[]): Map<string, NoteRecord[]> {
  const ids = new Set(others.map(({ id }) => id));
  return Map.groupBy(
    notes.filter(({ id }) => !ids.has(id)),
    ({ contentHash }) => contentHash,
  );
}

function titled(notes: readonly NoteRecord[]): (NoteRecord & Named)[] {
  return notes.map((note) => ({ ...note, name: note.title }));
}

function iconPaths({ assets }: Catalogue): IconPath {
  const paths = new Map(assets.map(({ id, path }) => [id, path]));
  return (id) => (id === null ? null : (paths.get(id) ?? id));
}
