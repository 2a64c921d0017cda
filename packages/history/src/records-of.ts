import { posix } from "node:path";
import type { AssetRecord, Catalogue, CategoryRecord, ComparisonRecord, EntryRecord } from "@notewright/schema";
import { bodyNames, bodyWords } from "./body-words.ts";
import type { HistoryRecord } from "./history-record.ts";

interface Lookup {
  pathOf(note: string): string;
  icon(id: string | null, note: string): string | null;
}

/** The categories, entries and comparisons of a catalogue, as matching and the ledger see them. */
export function recordsOf({ assets, categories, comparisons, entries, notes }: Catalogue): HistoryRecord[] {
  const paths = new Map(notes.map(({ id, path }) => [id, path]));
  const assetById = new Map(assets.map((asset) => [asset.id, asset]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pathOf = (note: string): string => paths.get(note) ?? note;
  const lookup: Lookup = {
    pathOf,
    icon: (id, note) => {
      const asset = id === null ? undefined : assetById.get(id);
      return asset === undefined ? null : iconKey(asset, pathOf(note));
    },
  };
  const entriesOf = (category: CategoryRecord): EntryRecord[] => category.entries.flatMap((id) => byId.get(id) ?? []);
  return [
    ...categories.map((category) => ofCategory(category, entriesOf(category), lookup)),
    ...entries.map((entry) => ofEntry(entry, lookup)),
    ...comparisons.map((comparison) => ofComparison(comparison, lookup)),
  ];
}

function ofCategory(category: CategoryRecord, entries: readonly EntryRecord[], { icon, pathOf }: Lookup): HistoryRecord {
  const { id, name, note } = category;
  return {
    id,
    kind: "category",
    name,
    names: [],
    category: null,
    icon: icon(category.icon, note),
    notes: paths([note, ...entries.map(({ source }) => source.note)], pathOf),
    words: bodyNames(entries.map((entry) => entry.name)),
    formerIds: [],
    formerNotes: [],
  };
}

function ofEntry(entry: EntryRecord, { icon, pathOf }: Lookup): HistoryRecord {
  const { aliases, alsoIn, category, expansion, facts, formerIds, id, name, sections, source, text } = entry;
  const names = new Set([...(expansion === null ? [] : [expansion]), ...aliases]);
  names.delete(name);
  return {
    id,
    kind: "entry",
    name,
    names: [...names],
    category,
    icon: icon(entry.icon, source.note),
    notes: paths(
      [source, ...alsoIn].map(({ note }) => note),
      pathOf,
    ),
    words: bodyWords([text, ...sections.flatMap((section) => [section.name, section.text]), ...facts.map((fact) => fact.text)]),
    formerIds,
    formerNotes: [],
  };
}

function ofComparison(comparison: ComparisonRecord, { pathOf }: Lookup): HistoryRecord {
  const { aspects, category, id, name, note, sections, subjects } = comparison;
  const texts = [...subjects.map((subject) => subject.name), ...aspects.map(({ text }) => text)];
  return {
    id,
    kind: "comparison",
    name,
    names: [],
    category,
    icon: null,
    notes: paths([note], pathOf),
    words: bodyWords([...texts, ...sections.flatMap((section) => [section.name, section.text])]),
    formerIds: [],
    formerNotes: [],
  };
}

function paths(notes: readonly string[], pathOf: Lookup["pathOf"]): string[] {
  return [...new Set(notes.map(pathOf))].sort();
}

/** The same for all links to one file: from the vault's root, or the bare name of a file that a pack has. */
function iconKey({ path, resolvedFrom }: AssetRecord, note: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return path;
  const plain = decoded(path.split(/[?#]/)[0] as string);
  if (resolvedFrom === "pack") return posix.basename(plain);
  return posix.normalize(plain.startsWith("/") ? plain.slice(1) : posix.join(posix.dirname(note), plain));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
