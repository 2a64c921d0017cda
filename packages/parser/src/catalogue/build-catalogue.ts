import type { ProfileSet } from "@notewright/profile";
import type { Catalogue, CategoryRecord } from "@notewright/schema";
import { linkIndex } from "../link-index.ts";
import type { ParsedNote } from "../note.ts";
import { parseVault, type VaultTexts } from "../parse-vault.ts";
import { assetAnswers, type ResolveAsset, wantedIds } from "./assets.ts";
import { type ContentIndex, contentIndex } from "./content.ts";
import { idsOfParts } from "./ids-of-parts.ts";
import { linkRecords } from "./link-records.ts";
import { linkTargets } from "./links.ts";
import { markNodes, treeMarker } from "./mark-nodes.ts";
import { mergedEntries } from "./merge-entries.ts";
import { type NoteAnswers, type NoteQuestions, questionsOf, saidIn } from "./note-questions.ts";
import { type NoteRecords, noteRecords } from "./note-records.ts";
import { treeShelf } from "./note-tree.ts";
import { linkNumberTree, type NumberedEntry, numberedEntries } from "./number-tree.ts";
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
  /** Whether the trees of all notes are held, or those of a large vault parsed again when their content is asked for; default: held. */
  holdsTrees?: boolean;
  /** Called between two notes, for who watches over the memory. */
  between?: () => void;
}

const noAssets: ResolveAsset = () => ({ from: "none", file: null, sha256: null });

/**
 * Merges the notes of a vault into one catalogue: parsed notes, or texts by their paths. Where trees are not held, a note is let go once
 * its records are made; so should it be by the caller, as all trees take as much memory as the catalogue.
 */
export function buildCatalogue(vault: Iterable<ParsedNote> | VaultTexts, options: CatalogueOptions = {}): BuiltCatalogue {
  const { between, generator = "notewright", holdsTrees = true, memory = null, profiles } = options;
  const { asked, numbered } = askedNotes(notesOf(vault, profiles), options);
  const shelf = holdsTrees ? null : treeShelf();
  const files = new Map<string, string>();
  const records: NoteRecords[] = [];
  // Taken from the end, so that what is done is held no longer.
  for (let next = asked.reverse().pop(); next !== undefined; next = asked.pop()) {
    const { answers, questions } = next;
    const { note } = questions;
    const tree = shelf?.(note.source, note.tree, treeMarker(note.source, answers));
    records.push(
      remembered(
        memory,
        note,
        "records",
        () => saidIn(answers),
        () => noteRecords(questions, answers, tree),
      ),
    );
    for (const { file, id } of answers.assets) if (file !== null) files.set(id, file);
    between?.();
  }
  const categories = new Map<string, CategoryRecord>();
  for (const category of records.flatMap((each) => each.categories)) {
    const known = categories.get(category.id);
    categories.set(category.id, known === undefined ? category : mergedCategory(known, category));
  }
  const entries = mergedEntries(records.flatMap((each) => each.entries));
  linkNumberTree(numbered, entries);
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
  return { catalogue, content: contentIndex(records.map(({ content }) => content)), assetFiles: files };
}

function notesOf(vault: Iterable<ParsedNote> | VaultTexts, profiles: ProfileSet | undefined): ParsedNote[] {
  const notes = Symbol.iterator in vault ? [...(vault as Iterable<ParsedNote>)] : parseVault(vault, profiles ?? null);
  return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A note's questions with what the others answer. */
interface AskedNote {
  questions: NoteQuestions;
  answers: NoteAnswers;
}

/** Asks all notes for what one alone cannot tell. Of images that would have one id, the later ones get a number. */
function askedNotes(
  notes: readonly ParsedNote[],
  { between, memory = null, resolveAsset = noAssets }: CatalogueOptions,
): { asked: AskedNote[]; numbered: NumberedEntry[] } {
  const questions = notes.map((note) =>
    remembered(
      memory,
      note,
      "questions",
      () => [],
      () => questionsOf(note),
    ),
  );
  const ids = idsOfParts(questions, memory);
  const links = linkIndex(notes);
  const taken = new Map<string, number>();
  const asked = questions.map((each): AskedNote => {
    const own = each.parts.map((part) => ids.get(part) as string);
    const wanted = remembered(
      memory,
      each.note,
      "wanted ids",
      () => own,
      () => wantedIds(each, own),
    );
    const targets = linkTargets(each, links, ids);
    const answers = { ids: own, targets, assets: assetAnswers(each, wanted, resolveAsset, taken) };
    markNodes(
      each.links,
      each.images.map(({ image }) => image),
      answers,
    );
    between?.();
    return { questions: each, answers };
  });
  return { asked, numbered: numberedEntries(notes, ids) };
}

/** A category that several notes share by its name: the record of the first note with what others add. */
function mergedCategory(category: CategoryRecord, other: CategoryRecord): CategoryRecord {
  return {
    ...category,
    icon: category.icon ?? other.icon,
    entries: [...new Set([...category.entries, ...other.entries])],
  };
}
