import type { ProfileSet } from "@notewright/profile";
import type { Catalogue, CategoryRecord } from "@notewright/schema";
import { linkIndex } from "../link-index.ts";
import type { ParsedNote } from "../note.ts";
import { parseVault, type VaultTexts } from "../parse-vault.ts";
import { assetAnswers, type ResolveAsset, wantedIds } from "./assets.ts";
import { type ContentIndex, contentIndex } from "./content.ts";
import type { PartIds } from "./ids.ts";
import { idsOfParts } from "./ids-of-parts.ts";
import { linkRecords } from "./link-records.ts";
import { linkTargets } from "./links.ts";
import { mergedEntries } from "./merge-entries.ts";
import { type NoteAnswers, type NoteQuestions, questionsOf, saidIn } from "./note-questions.ts";
import { noteRecords } from "./note-records.ts";
import { linkNumberTree } from "./number-tree.ts";
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
  const questions = sorted.map((note) =>
    remembered(
      memory,
      note,
      "questions",
      () => [],
      () => questionsOf(note),
    ),
  );
  const ids = idsOfParts(questions, memory);
  const ask = answering(sorted, ids, resolveAsset, memory);
  const answers = questions.map(ask);
  const records = questions.map((asked, index) => {
    const answer = answers[index] as NoteAnswers;
    return remembered(
      memory,
      asked.note,
      "records",
      () => saidIn(answer),
      () => noteRecords(asked, answer),
    );
  });
  const categories = new Map<string, CategoryRecord>();
  for (const category of records.flatMap((each) => each.categories)) {
    const known = categories.get(category.id);
    categories.set(category.id, known === undefined ? category : mergedCategory(known, category));
  }
  const entries = mergedEntries(records.flatMap((each) => each.entries));
  linkNumberTree(sorted, entries, ids);
  const comparisons = linkRecords(records, entries, memory);
  const catalogue: Catalogue = {
    $schema: "./catalogue.schema.json",
    version: 1,
    generator,
    notes: records.map(({ note }) => note),
    categories: [...categories.values()],
    entries: [...entries.values()],
    comparisons,
    assets: records.flatMap(({ assets }) => assets),
  };
  const files = answers.flatMap(({ assets }) => assets.flatMap(({ file, id }) => (file === null ? [] : [[id, file] as const])));
  return { catalogue, content: contentIndex(records.map(({ content }) => content)), assetFiles: new Map(files) };
}

/** Answers the questions of notes, in their order: of images that would have one id, the later ones get a number. */
function answering(
  notes: readonly ParsedNote[],
  ids: PartIds,
  resolve: ResolveAsset,
  memory: RecordMemory | null,
): (asked: NoteQuestions) => NoteAnswers {
  const links = linkIndex(notes);
  const taken = new Map<string, number>();
  return (asked) => {
    const own = asked.parts.map((part) => ids.get(part) as string);
    const wanted = remembered(
      memory,
      asked.note,
      "wanted ids",
      () => own,
      () => wantedIds(asked, own),
    );
    return { ids: own, targets: linkTargets(asked, links, ids), assets: assetAnswers(asked, wanted, resolve, taken) };
  };
}

/** A category that several notes share by its name: the record of the first note with what others add. */
function mergedCategory(category: CategoryRecord, other: CategoryRecord): CategoryRecord {
  return {
    ...category,
    icon: category.icon ?? other.icon,
    entries: [...new Set([...category.entries, ...other.entries])],
  };
}
