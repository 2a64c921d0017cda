import type { SourceText } from "@notewright/diagnostics";
import type { CheckedNote, ExporterInput } from "@notewright/exporter";
import type { Finding } from "@notewright/schema";

/** A finding with its number on the page that it is shown on. */
export interface NumberedFinding {
  number: number;
  finding: Finding;
}

/** A note with what was found in it. */
export interface ReviewedNote {
  path: string;
  /** Null for a note that could not be read. */
  source: SourceText | null;
  findings: readonly NumberedFinding[];
}

/** What was found in all notes, by the pages that show it. */
export interface Review {
  /** Notes that have a place on the site, by path. */
  notes: ReadonlyMap<string, ReviewedNote>;
  /** Notes that have none, since they could not be read. */
  unread: readonly ReviewedNote[];
  /** What a rule is there for; null for one that nobody knows. */
  explain: NonNullable<ExporterInput["explain"]>;
}

/** Numbers the findings of notes from 1 on each page. `paths` are the notes of the site, in its order. */
export function reviewOf(
  { checked = [], explain = () => null }: Pick<ExporterInput, "checked" | "explain">,
  paths: readonly string[],
  isOnePage: boolean,
): Review {
  let last = 0;
  const numbered = ({ findings, path, source }: CheckedNote): ReviewedNote => {
    return { path, source, findings: findings.map((finding) => ({ finding, number: ++last })) };
  };
  const byPath = new Map(checked.map((note) => [note.path, note]));
  const shown = new Set(paths);
  const unread = checked.filter(({ path }) => !shown.has(path)).map(numbered);
  const notes = new Map<string, ReviewedNote>();
  for (const path of paths) {
    if (!isOnePage) last = 0;
    notes.set(path, numbered(byPath.get(path) ?? { path, source: null, findings: [] }));
  }
  return { notes, unread, explain };
}

/** The source of a reviewed note, by its path. */
export function sourceOf({ notes, unread }: Review, path: string): SourceText | null {
  return (notes.get(path) ?? unread.find((note) => note.path === path))?.source ?? null;
}

/** The HTML id of a finding on its page. */
export function findingId(number: number): string {
  return `finding:${number}`;
}
