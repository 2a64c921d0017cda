import type { NoteShape } from "./note-shape.ts";

/** The folder of a path, empty for the root. */
export function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

/** A path from the root as a .gitignore pattern that means no other. */
export function patternOf(path: string): string {
  return `/${path.replace(/[\\*?[\]!#]/g, "\\$&")}`;
}

/** Patterns for some of the notes of a vault: the folder where they are all that is in it, else each note. */
export function patternsOf(notes: readonly NoteShape[], all: readonly NoteShape[]): string[] {
  const sizes = new Map<string, number>();
  for (const { path } of all) {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  }
  const folders = Map.groupBy(notes, ({ path }) => folderOf(path));
  return Array.from(folders, ([folder, inside]) => {
    const isWhole = inside.length > 1 && inside.length === sizes.get(folder);
    return isWhole ? [patternOf(`${folder}/`)] : inside.map(({ path }) => patternOf(path));
  }).flat();
}
