import { isDeepStrictEqual } from "node:util";
import type { SourceText } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { noteShape, type ParsedNote, parseNote } from "@notewright/parser";
import { inferProfile, type NoteShape, type Profile, type ProfileSet } from "@notewright/profile";
import type { Finding } from "@notewright/schema";
import type { Root } from "mdast";
import { betweenNotes, turnBetweenNotes } from "./memory/small-heap.ts";
import type { NoteFile } from "./note-file.ts";
import { treeOf } from "./parse-tree.ts";
import { readNote } from "./read-note.ts";

/** A note after reading, with what was found in it. */
export interface AnalysedNote {
  path: string;
  /** Absolute path; null for standard input. */
  file: string | null;
  /** Null for a note that could not be read. */
  source: SourceText | null;
  findings: Finding[];
  /** Whether what it says is in the catalogue: it could be read, and is not nested beyond measure. */
  parsed: boolean;
}

/** A note with its bytes, which take as much memory as its text. */
export interface VaultNote extends AnalysedNote {
  /** Null for a note that could not be read, and where nobody wanted them. */
  bytes: Uint8Array | null;
}

/** The notes of a run, each parsed once. */
export interface ReadVault {
  notes: VaultNote[];
  /** The notes that could be parsed, in their order. */
  parsed: Map<VaultNote, ParsedNote>;
  profiles: ProfileSet;
  /** What speaks for the profile where some note has none configured; empty otherwise. */
  inferred: string[];
}

/** Called while notes are read, with how many are done. */
export type Progress = (done: number, total: number) => void;

/** What is known of some notes: those of `vault` that are not named in `changed` are as they were. */
interface EarlierVault {
  vault: ReadVault;
  /** Paths. */
  changed: ReadonlySet<string>;
}

/** How to read a vault. */
export interface ReadOptions {
  progress?: Progress | undefined;
  /** What is known is not done again; default: nothing is. */
  earlier?: EarlierVault | null;
  /** Whether the bytes of notes are held, to compare or change them; default: yes. */
  keepsBytes?: boolean;
}

/** Reads and parses notes; the profile of those without a configured one is inferred from all of them. */
export async function readVault(
  project: Project,
  files: readonly NoteFile[],
  { earlier = null, keepsBytes = true, progress }: ReadOptions = {},
): Promise<ReadVault> {
  const notes: VaultNote[] = [];
  const trees = new Map<VaultNote, Root>();
  const known = new Map(earlier?.vault.notes.map((note) => [note.path, note]));
  for (const path of earlier?.changed ?? []) known.delete(path);
  for (const file of files) {
    const old = known.get(file.path);
    const { note, tree } =
      old === undefined ? readTree(file) : { note: old, tree: earlier?.vault.parsed.get(old)?.tree ?? null };
    if (!keepsBytes) note.bytes = null;
    notes.push(note);
    if (tree !== null) trees.set(note, tree);
    progress?.(notes.length, files.length);
    await turnBetweenNotes();
  }
  const unnamed = Array.from(trees).filter(([{ path }]) => project.profiles.of(path) === null);
  const inferred = unnamed.length === 0 ? null : inferProfile(unnamed.map(([{ path }, tree]) => shapeOf(path, tree)));
  const profiles = inferred === null ? project.profiles : project.profiles.over(inferred.profiles);
  const paths = files.map(({ path }) => path);
  // A chapter may be named by another note's path.
  const samePaths = isDeepStrictEqual(
    paths,
    earlier?.vault.notes.map(({ path }) => path),
  );
  const parsed = new Map(
    Array.from(trees, ([note, tree]) => {
      const old = earlier?.vault.parsed.get(note);
      const isSame = old !== undefined && samePaths && isDeepStrictEqual(old.profile, profiles.of(note.path));
      betweenNotes();
      return [note, isSame ? old : parsedNote(note, tree, profiles, paths)];
    }),
  );
  return { notes, parsed, profiles, inferred: inferred?.evidence ?? [] };
}

const shapes = new WeakMap<Root, NoteShape>();

/** The shape of a note, found once for a tree. */
export function shapeOf(path: string, tree: Root): NoteShape {
  const shape = shapes.get(tree) ?? noteShape(path, tree);
  shapes.set(tree, shape);
  return shape;
}

/** The vault with other bytes in place of some of its notes' own; what stays is not parsed again. */
export function withBytes(vault: ReadVault, files: readonly NoteFile[]): ReadVault {
  const changed = new Map(files.map((file) => [file.path, file]));
  const paths = vault.notes.map(({ path }) => path);
  const parsed: ReadVault["parsed"] = new Map();
  const notes = vault.notes.map((old) => {
    const file = changed.get(old.path);
    const { note, tree } = file === undefined ? { note: old, tree: null } : readTree(file);
    const known = file === undefined ? vault.parsed.get(old) : tree && parsedNote(note, tree, vault.profiles, paths);
    if (known != null) parsed.set(note, known);
    return note;
  });
  return { ...vault, notes, parsed };
}

function readTree(file: NoteFile): { note: VaultNote; tree: Root | null } {
  const read = readNote(file);
  const { path } = file;
  if ("finding" in read) {
    const note = { path, file: file.file, bytes: null, source: null, findings: [read.finding], parsed: false };
    return { note, tree: null };
  }
  const tree = treeOf(read.bytes, read.source);
  const isTree = "type" in tree;
  const note = { path, file: file.file, ...read, findings: isTree ? [] : [tree], parsed: isTree };
  return { note, tree: isTree ? tree : null };
}

function parsedNote({ path, source }: AnalysedNote, tree: Root, profiles: ProfileSet, paths: readonly string[]): ParsedNote {
  return parseNote(source as SourceText, { path, profile: profiles.of(path) as Profile, tree, paths });
}
