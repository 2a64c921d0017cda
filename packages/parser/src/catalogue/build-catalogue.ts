import type { ProfileSet } from "@notewright/profile";
import type { Catalogue, CategoryRecord, EntryRecord } from "@notewright/schema";
import { linkIndex } from "../link-index.ts";
import type { ParsedNote } from "../note.ts";
import { allParts } from "../outline/part.ts";
import { parseVault, type VaultTexts } from "../parse-vault.ts";
import { type Assets, assetRecords, type ResolveAsset } from "./assets.ts";
import { type Body, bodyOf } from "./body.ts";
import { categoryRecord } from "./category.ts";
import { comparisonRecord } from "./comparison.ts";
import { type ContentIndex, Contents } from "./content.ts";
import { entryRecord } from "./entry.ts";
import { assignIds } from "./ids.ts";
import { linkRecords } from "./link-records.ts";
import { aimNoteLinks } from "./links.ts";
import { mergeEntry } from "./merge-entries.ts";
import { noteRecord } from "./note.ts";
import { linkNumberTree } from "./number-tree.ts";
import type { RecordContext } from "./record-context.ts";
import { type RecordMemory, remembered } from "./record-memory.ts";

/** The catalogue and the parsed content behind its records. */
export interface BuiltCatalogue {
  catalogue: Catalogue;
  content: ContentIndex;
  /** Files of assets by id, as the host calls them. */
  assetFiles: ReadonlyMap<string, string>;
}

/** How to build a catalogue. */
export interface CatalogueOptions {
  /** Looks for the files of image links; default: there are none. */
  resolveAsset?: ResolveAsset;
  /** Name and version of the tool; default: `notewright`. */
  generator?: string;
  /** Profiles of notes that are given as texts; default: inferred. */
  profiles?: ProfileSet;
  /** Given again with the next catalogue of mostly the same parsed notes; default: nothing is kept. */
  memory?: RecordMemory | null;
}

const noAssets: ResolveAsset = () => ({ from: "none", file: null, sha256: null });

/** Merges the notes of a vault into one catalogue: parsed notes, or texts by their paths. */
export function buildCatalogue(
  vault: readonly ParsedNote[] | VaultTexts,
  { generator = "notewright", memory = null, profiles, resolveAsset = noAssets }: CatalogueOptions = {},
): BuiltCatalogue {
  const notes = Array.isArray(vault) ? (vault as readonly ParsedNote[]) : parseVault(vault as VaultTexts, profiles ?? null);
  const sorted = [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = assignIds(sorted);
  const links = linkIndex(sorted);
  const catalogue: Catalogue = {
    $schema: "./catalogue.schema.json",
    version: 1,
    generator,
    notes: sorted.map(noteRecord),
    categories: [],
    entries: [],
    comparisons: [],
    assets: [],
  };
  const all: Assets = { records: catalogue.assets, files: new Map(), wanted: new Map() };
  const contents = new Contents();
  const categories = new Map<string, CategoryRecord>();
  const entries = new Map<string, EntryRecord>();
  for (const note of sorted) {
    const parts = allParts(note.outline.parts);
    const bodies = new Map(parts.map((part) => [part, remembered(memory, part, "body", () => bodyOf(part, note))]));
    contents.add(note, ids, bodies);
    aimNoteLinks({ note, links, ids });
    const credits = parts.flatMap((part) => (bodies.get(part) as Body).credits);
    const { assetIds, records: assets } = assetRecords(note, ids, credits, resolveAsset, all);
    for (const part of parts) {
      const context: RecordContext = { note, ids, bodies, links, assets, assetIds, memory };
      if (part.kind === "category") add(categories, categoryRecord(part, context), mergeCategory);
      else if (part.kind === "comparison") catalogue.comparisons.push(comparisonRecord(part, context));
      else if (part.kind !== "section") add(entries, entryRecord(part, context), mergeEntry);
    }
  }
  catalogue.categories.push(...categories.values());
  catalogue.entries.push(...entries.values());
  linkNumberTree(sorted, entries, ids);
  linkRecords(catalogue);
  return { catalogue, content: contents.index(), assetFiles: all.files };
}

/** Notes that share a category by its name add to the record that the first of them made. */
function mergeCategory(category: CategoryRecord, other: CategoryRecord): void {
  category.icon ??= other.icon;
  category.entries = [...new Set([...category.entries, ...other.entries])];
}

/** Takes in a record; what has its id already is the same thing in another note and takes it in instead. */
function add<Kept extends { id: string }>(
  records: Map<string, Kept>,
  record: Kept,
  merge: (kept: Kept, other: Kept) => void,
): void {
  const kept = records.get(record.id);
  if (kept === undefined) records.set(record.id, record);
  else merge(kept, record);
}
