import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import type { DeckMemory } from "@notewright/exporter";
import { replaceFile, writeFileAtomic } from "@notewright/files";
import type { LedgerUpdate } from "@notewright/history";
import { ledgerText, parseLedger } from "@notewright/history/ledger-text";
import type { Project } from "@notewright/host";
import type { Ledger } from "@notewright/schema";
import { type Analysis, analyse } from "./analysis.ts";
import type { NoteFix } from "./fix.ts";
import type { NoteFile } from "./note-file.ts";

/** The ledger of a run, as it was at the start. */
export interface LedgerFile {
  /** Absolute path. */
  file: string;
  /** Null where there is none yet. */
  bytes: Uint8Array | null;
  ledger: Ledger | null;
}

/** What a run found out about ids. */
export type LedgerNews = Pick<LedgerUpdate, "renamed" | "ties">;

const NAME = "notewright.ledger.json";

/** Reads the ledger that is named, else the one beside the config; null where there is neither name nor config. */
export async function openLedger(project: Project, named: string | undefined, cwd: string): Promise<LedgerFile | null> {
  const { configFile } = project;
  if (named === undefined && configFile === null) return null;
  const file = named === undefined ? join(dirname(configFile as string), NAME) : resolve(cwd, named);
  const bytes = read(file);
  return { file, bytes, ledger: bytes === null ? null : await parseLedger(new TextDecoder().decode(bytes), file) };
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new UserError(`The ledger ${file} cannot be read (${code}). Check the path and who may read it.`, { cause: error });
  }
}

/** The analysis with former ids in its catalogue, and former places; nothing is written. */
export async function withLedger<Part extends Pick<Analysis, "catalogue" | "former">>(
  analysis: Part,
  opened: LedgerFile | null,
): Promise<Part> {
  const ledger = opened?.ledger ?? null;
  if (ledger === null) return analysis;
  // Only who writes ids needs it, and a check does not wait for it.
  const { formerPlaces, withFormerIds } = await import("@notewright/history");
  const former = formerPlaces(analysis.catalogue, ledger);
  return { ...analysis, catalogue: withFormerIds(analysis.catalogue, ledger), ...(former !== undefined && { former }) };
}

/**
 * Brings the ledger up to date with an analysis and writes it if its bytes change. Gives the analysis with former ids, and what
 * became of ids. A note from standard input is no part of the vault: then the ledger is only read.
 */
export async function recordIds(
  project: Project,
  analysis: Analysis,
  opened: LedgerFile | null,
): Promise<[Analysis, LedgerNews]> {
  const isForeign = analysis.notes.some(({ file }) => file === null);
  if (opened === null || isForeign) return [await withLedger(analysis, opened), { renamed: [], ties: [] }];
  const { updateLedger } = await import("@notewright/history");
  const { ledger, renamed, ties } = updateLedger(opened.ledger, analysis.catalogue, unseen(project, analysis, opened.ledger));
  write(opened, ledger);
  return [await withLedger(analysis, { ...opened, ledger }), { renamed, ties }];
}

/**
 * What a ledger remembers of an Anki deck, and takes over once the deck is written; undefined without a ledger. Cards of notes that
 * are still there and were not looked at are none of this run's business, and stay as they are.
 */
export function deckMemory(
  project: Project,
  analysis: Analysis,
  opened: LedgerFile | null,
): (DeckMemory & { kept(): Cards | null }) | undefined {
  // A note from standard input is no part of the vault.
  if (opened === null || analysis.notes.some(({ file }) => file === null)) return undefined;
  const known = Object.entries(opened.ledger?.anki ?? {});
  const paths = known.flatMap(([, { note }]) => note ?? []);
  const hidden = unseenOf(project, analysis, paths);
  const isHeld = ({ note }: Cards[string]): boolean => note !== undefined && hidden.has(note);
  let kept: Cards | null = null;
  return {
    cards: Object.fromEntries(known.filter(([, card]) => !isHeld(card))),
    keep: (cards) => {
      const all = Object.entries({ ...Object.fromEntries(known.filter(([, card]) => isHeld(card))), ...cards });
      kept = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    kept: () => kept,
  };
}

type Cards = NonNullable<Ledger["anki"]>;

/** Writes what a deck has become into the ledger, as it is by now. */
export async function recordDeck(opened: LedgerFile | null, cards: Cards | null): Promise<void> {
  if (opened === null || cards === null) return;
  const bytes = read(opened.file);
  const ledger = bytes === null ? null : await parseLedger(new TextDecoder().decode(bytes), opened.file);
  write({ ...opened, bytes, ledger }, { version: 1, aliases: {}, records: {}, ...ledger, anki: cards });
}

/** Records the ids that fixes have changed: first those of the notes as they were, then those of what was written. */
export async function recordFixes(
  project: Project,
  files: readonly NoteFile[],
  fixes: readonly NoteFix[],
  opened: LedgerFile | null,
): Promise<LedgerNews> {
  if (opened === null || fixes.every(({ edits }) => edits.length === 0)) return { renamed: [], ties: [] };
  const { updateLedger } = await import("@notewright/history");
  const fixOf = new Map(fixes.map((fix) => [fix.path, fix]));
  const state = async (which: "before" | "after"): Promise<Analysis> => {
    const known = files.map((note): NoteFile => {
      const fix = fixOf.get(note.path);
      return fix === undefined || note.fault !== undefined || fix.edits.length === 0 ? note : { ...note, bytes: fix[which] };
    });
    return analyse(project, known, []);
  };
  const [before, after] = [await state("before"), await state("after")];
  const first = updateLedger(opened.ledger, before.catalogue, unseen(project, before, opened.ledger));
  const second = updateLedger(first.ledger, after.catalogue, unseen(project, after, first.ledger));
  write(opened, second.ledger);
  return { renamed: [...first.renamed, ...second.renamed], ties: [...first.ties, ...second.ties] };
}

/** Notes of the ledger whose content is not in the catalogue although their file is there. */
function unseen(project: Project, analysis: Analysis, ledger: Ledger | null): Set<string> {
  const withRecords = Object.values(ledger?.records ?? {}).flatMap((record) => record.notes);
  return unseenOf(project, analysis, [...withRecords, ...Object.keys(ledger?.plainNotes ?? {})]);
}

function unseenOf({ root }: Project, { notes }: Analysis, paths: readonly string[]): Set<string> {
  const seen = new Set(notes.flatMap(({ parsed, path }) => (parsed ? [path] : [])));
  const there = new Set(paths.filter((path) => !seen.has(path) && existsSync(join(root, path))));
  // Where the disk ignores case, a note has its former name too when only the case of that was changed.
  const known = there.size === 0 ? new Map<string, string>() : new Map(Array.from(seen, (path) => [caseless(path), path]));
  const real = (path: string): string => realpathSync.native(join(root, path));
  for (const path of there) {
    const other = known.get(caseless(path));
    if (other !== undefined && real(path) === real(other)) there.delete(path);
  }
  return there;
}

function caseless(path: string): string {
  return path.normalize().toLowerCase();
}

function write({ bytes, file }: LedgerFile, ledger: Ledger): void {
  const next = Buffer.from(ledgerText(ledger));
  if (bytes === null) writeFileAtomic(file, next);
  else replaceFile(file, bytes, next);
}
