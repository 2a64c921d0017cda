import { compareFindings, summarise } from "@notewright/diagnostics";
import type { FormerPlaces } from "@notewright/exporter";
import type { Project } from "@notewright/host";
import type { ActiveRule, Rule, RuleSet } from "@notewright/linter";
import { type BuiltCatalogue, buildCatalogue, type ParsedNote, type RecordMemory } from "@notewright/parser";
import type { Report } from "@notewright/schema";
import { version } from "./generated/version.ts";
import { betweenNotes } from "./memory/small-heap.ts";
import type { NoteFile } from "./note-file.ts";
import type { OnlineOptions, UncheckedUrl } from "./online/ask-web.ts";
import { type AnalysedNote, type Progress, type ReadVault, readVault, type VaultNote } from "./read-vault.ts";
import { restOfVault } from "./rest-of-vault.ts";
import { scopesOf } from "./scopes.ts";

/** Everything made of the notes in one run. The catalogue is built when it is first asked for. */
export interface Analysis extends BuiltCatalogue, Omit<ReadVault, "notes" | "parsed"> {
  notes: readonly AnalysedNote[];
  /** Addresses on the web of which nothing could be found out; empty where the web was not asked. */
  unchecked: UncheckedUrl[];
  /** Where notes and records were before; only once a ledger was looked at that knows of any such place. */
  former?: FormerPlaces;
  /** All rules that could look, on or off; empty where nothing was checked. */
  rules: readonly Rule[];
}

/** Reads, parses and catalogues notes, and checks them with `rules` (none: no check). The web is asked only if `online` is given. */
export async function analyse(
  project: Project,
  files: readonly NoteFile[],
  rules: readonly ActiveRule[] | RuleSet,
  progress?: Progress,
  online?: OnlineOptions,
): Promise<Analysis> {
  const vault = await readVault(project, files, { progress, keepsBytes: false });
  const notes = [...vault.parsed.values()];
  const unchecked = online === undefined ? [] : await askFor(notes, project, rules, online);
  const isUnchecked = Array.isArray(rules) && rules.length === 0;
  const checked = isUnchecked ? vault.notes : await checkedNotes(project, vault, rules);
  return analysisOf(project, vault, checked, rules, { unchecked });
}

/** The analysis of a vault that was read; `notes` are its notes with what `rules` found in them. */
export function analysisOf(
  project: Project,
  { inferred, parsed, profiles }: ReadVault,
  notes: readonly AnalysedNote[],
  rules: readonly ActiveRule[] | RuleSet,
  { memory = null, unchecked = [] }: { memory?: RecordMemory | null; unchecked?: UncheckedUrl[] } = {},
): Analysis {
  const known = "of" in rules ? rules.rules : rules.map(({ rule }) => rule);
  return Object.assign(
    whenAsked(() => catalogueOf(project, parsed, memory)),
    { notes, profiles, inferred, unchecked, rules: known },
  );
}

/** Some notes of a vault that was read (all if left out), with what rules find in them. */
export async function checkedNotes(
  project: Project,
  { notes, parsed }: ReadVault,
  rules: readonly ActiveRule[] | RuleSet,
  some: readonly VaultNote[] = notes,
): Promise<VaultNote[]> {
  const all = [...parsed.values()];
  const asked = some.flatMap((note) => parsed.get(note) ?? []);
  // Here, as most that is read is not checked: the rules are a fifth of all modules.
  const { lint } = await import("@notewright/linter");
  const found = await lint(all, rules, project.host, asked, restOfVault(project, notes));
  const withScope = scopesOf(all);
  return some.map((note) => {
    const known = parsed.get(note);
    const own = known === undefined ? [] : (found.get(known) ?? []).map((finding) => withScope(known, finding));
    return { ...note, findings: [...note.findings, ...own].sort(compareFindings) };
  });
}

/** Asks the web for notes in which a rule wants to know. */
async function askFor(
  notes: readonly ParsedNote[],
  project: Project,
  rules: readonly ActiveRule[] | RuleSet,
  online: OnlineOptions,
): Promise<UncheckedUrl[]> {
  const wanting = notes.filter(({ path }) => rulesOf(rules, path).some(({ rule }) => rule.meta.needsUrls));
  const { askWeb } = await import("./online/ask-web.ts");
  return askWeb(project, wanting, online);
}

/** A check needs no catalogue, and making one takes as long as some rules. What it is made of is not held any longer. */
function whenAsked(build: () => BuiltCatalogue): BuiltCatalogue {
  let made: BuiltCatalogue | null = null;
  let make: (() => BuiltCatalogue) | null = build;
  const built = (): BuiltCatalogue => {
    made ??= (make as () => BuiltCatalogue)();
    make = null;
    return made;
  };
  return {
    get catalogue() {
      return built().catalogue;
    },
    get content() {
      return built().content;
    },
    get assetFiles() {
      return built().assetFiles;
    },
  };
}

function catalogueOf({ host }: Project, parsed: ReadVault["parsed"], memory: RecordMemory | null): BuiltCatalogue {
  const isLast = memory === null;
  return buildCatalogue(isLast ? takenFrom(parsed) : parsed.values(), {
    generator: `notewright ${version}`,
    memory,
    holdsTrees: !isLast,
    between: betweenNotes,
    resolveAsset(note, url, category, places) {
      const { file, from } = host.resolve(note, url, category, places);
      return { from, file, sha256: file === null ? null : host.sha256(file) };
    },
  });
}

/** The values of a map, which holds none of them any more. */
function* takenFrom<Key, Value>(map: Map<Key, Value>): Generator<Value> {
  for (const [key, value] of map) {
    map.delete(key);
    yield value;
  }
}

/** The report of an analysis; `ms` only where it goes to standard output. */
export function reportOf({ notes }: { notes: readonly AnalysedNote[] }, ms?: number): Report {
  const list = notes.map(({ findings, path }) => ({ path, findings }));
  return {
    version: 1,
    tool: { name: "notewright", version },
    summary: { ...summarise(list), ...(ms !== undefined && { ms: Math.round(ms) }) },
    notes: list,
  };
}

/** The rules that run in a note. */
function rulesOf(rules: readonly ActiveRule[] | RuleSet, path: string): readonly ActiveRule[] {
  return "of" in rules ? rules.of(path) : rules;
}
