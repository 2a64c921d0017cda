import type { ExporterInput } from "@notewright/exporter";
import type { CategoryRecord, NoteRecord } from "@notewright/schema";
import { isFrontName } from "./front-note.ts";
import { textOf } from "./take-ranges.ts";

/**
 * The notes with titles that tell them apart. One that is only called as its file is, and that as others are or by what tools name so
 * (`README.md`, sixteen times `notes.md`), is called by the heading that a README begins with, by the one category in it, or by its folder.
 */
export function titledNotes({ catalogue, content }: Pick<ExporterInput, "catalogue" | "content">): NoteRecord[] {
  const { categories, entries, notes } = catalogue;
  const count = new Map<string, number>();
  for (const { title } of notes) count.set(title, (count.get(title) ?? 0) + 1);
  // An entry that is called so too is what the note is.
  const named = new Set(entries.map(({ name, source }) => `${source.note}\n${name}`));
  const vague = notes.filter(
    (note) =>
      note.title === fileName(note) &&
      (isFrontName(note.title) || (count.get(note.title) ?? 0) > 1) &&
      !named.has(`${note.id}\n${note.title}`),
  );
  if (vague.length === 0) return notes;
  const categoriesByNote = Map.groupBy(categories, ({ note }) => note);
  const titles = new Map(
    vague.map((note) => {
      const heading = isFrontName(note.title) ? firstHeading(content(note.path)) : null;
      return [note, heading ?? onlyName(categoriesByNote.get(note.id)) ?? inFolder(note)];
    }),
  );
  return notes.map((note) => ({ ...note, title: titles.get(note) ?? note.title }));
}

function firstHeading({ children: [first] }: ReturnType<ExporterInput["content"]>): string | null {
  return first?.type === "heading" ? textOf(first).trim() || null : null;
}

function onlyName([only, ...others]: readonly CategoryRecord[] = []): string | null {
  return only === undefined || others.length > 0 ? null : only.name;
}

/** The folder alone where the file's name says nothing. */
function inFolder(note: NoteRecord): string {
  const folder = note.path.split("/").at(-2);
  if (folder === undefined) return note.title;
  return isFrontName(note.title) ? folder : `${folder} / ${note.title}`;
}

function fileName({ path }: NoteRecord): string {
  return (path.split("/").at(-1) ?? path).replace(/\.md$/i, "");
}
