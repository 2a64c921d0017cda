import { compareFindings, type SourceText, summarise } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { type ActiveRule, lint, type RuleSet } from "@notewright/linter";
import { type BuiltCatalogue, buildCatalogue, noteShape, type ParsedNote, parseNote } from "@notewright/parser";
import { inferProfile, type Profile, type ProfileSet } from "@notewright/profile";
import type { Catalogue, Finding, Report } from "@notewright/schema";
import type { Root } from "mdast";
import { version } from "./generated/version.ts";
import type { NoteFile } from "./note-file.ts";
import { parseTree } from "./parse-tree.ts";
import { readNote } from "./read-note.ts";

/** A note after reading, with what was found in it. */
export interface AnalysedNote {
  path: string;
  /** Absolute path; null for standard input. */
  file: string | null;
  /** Null for a note that could not be read. */
  bytes: Uint8Array | null;
  source: SourceText | null;
  findings: Finding[];
  /** Whether what it says is in the catalogue: it could be read, and is not nested beyond measure. */
  parsed: boolean;
}

/** Everything made of the notes in one run: each was parsed once. */
export interface Analysis extends BuiltCatalogue {
  notes: AnalysedNote[];
  profiles: ProfileSet;
  /** What speaks for the profile where some note has none configured; empty otherwise. */
  inferred: string[];
}

/** Called while notes are read, with how many are done. */
export type Progress = (done: number, total: number) => void;

/** Reads, parses and catalogues notes, and checks them with `rules` (none: no check). */
export async function analyse(
  project: Project,
  files: readonly NoteFile[],
  rules: readonly ActiveRule[] | RuleSet,
  progress?: Progress,
): Promise<Analysis> {
  const notes: AnalysedNote[] = [];
  const trees = new Map<AnalysedNote, Root>();
  for (const file of files) {
    const note = readAnalysed(file);
    notes.push(note);
    const tree = note.source === null ? null : parseTree(note.source);
    if (tree !== null && "rule" in tree) note.findings.push(tree);
    else if (tree !== null) {
      trees.set(note, tree);
      note.parsed = true;
    }
    progress?.(notes.length, files.length);
  }
  const unnamed = Array.from(trees).filter(([{ path }]) => project.profiles.of(path) === null);
  const inferred = unnamed.length === 0 ? null : inferProfile(unnamed.map(([{ path }, tree]) => noteShape(path, tree)));
  const profiles = inferred === null ? project.profiles : project.profiles.over(inferred.profiles);
  const parsed = new Map<ParsedNote, AnalysedNote>();
  const paths = files.map(({ path }) => path);
  for (const [note, tree] of trees) {
    const profile = profiles.of(note.path) as Profile;
    parsed.set(parseNote(note.source as SourceText, { path: note.path, profile, tree, paths }), note);
  }
  const built = catalogueOf(project, [...parsed.keys()]);
  if (!Array.isArray(rules) || rules.length > 0) {
    const findings = await lint([...parsed.keys()], rules, project.host);
    for (const [note, found] of findings)
      (parsed.get(note) as AnalysedNote).findings.push(...withScopes(note, found, built.catalogue));
  }
  for (const note of notes) note.findings.sort(compareFindings);
  return { ...built, notes, profiles, inferred: inferred?.evidence ?? [] };
}

function readAnalysed(file: NoteFile): AnalysedNote {
  const read = readNote(file);
  const { path } = file;
  if ("finding" in read) return { path, file: file.file, bytes: null, source: null, findings: [read.finding], parsed: false };
  return { path, file: file.file, bytes: read.bytes, source: read.source, findings: [], parsed: false };
}

function catalogueOf({ host }: Project, notes: ParsedNote[]): BuiltCatalogue {
  return buildCatalogue(notes, {
    generator: `notewright ${version}`,
    resolveAsset(note, url, category, places) {
      const { file, from } = host.resolve(note, url, category, places);
      return { from, file, sha256: file === null ? null : host.read(file).sha256 };
    },
  });
}

/** Names for each finding the smallest entry, comparison or category it stands in. */
function withScopes(
  note: ParsedNote,
  findings: readonly Finding[],
  { categories, comparisons, entries }: Catalogue,
): Finding[] {
  const records = [...categories, ...comparisons, ...entries].filter(({ source }) => source.note === note.id);
  const size = ({ source }: (typeof records)[number]): number => source.end.offset - source.start.offset;
  records.sort((a, b) => size(a) - size(b));
  return findings.map((finding) => {
    const scope = records.find(
      ({ source }) =>
        source.start.offset <= finding.start.offset &&
        finding.start.offset < Math.max(source.end.offset, source.start.offset + 1),
    );
    return scope === undefined ? finding : { ...finding, scope: scope.id };
  });
}

/** The report of an analysis; `ms` only where it goes to standard output. */
export function reportOf({ notes }: Pick<Analysis, "notes">, ms?: number): Report {
  const list = notes.map(({ findings, path }) => ({ path, findings }));
  return {
    version: 1,
    tool: { name: "notewright", version },
    summary: { ...summarise(list), ...(ms !== undefined && { ms: Math.round(ms) }) },
    notes: list,
  };
}
