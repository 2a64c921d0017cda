import type { SiteNote } from "./site.ts";

/** Notes as links of Obsidian name them: by path without `.md` and by file name, in small letters; the one nearest to the root has a name. */
export function notesByName(notes: readonly SiteNote[]): Map<string, SiteNote> {
  const named = notes.map((note) => ({ note, path: note.record.path.replace(/\.md$/i, "").toLowerCase().split("/") }));
  named.sort((a, b) => a.path.length - b.path.length);
  const found = new Map(named.map(({ note, path }) => [path.join("/"), note]));
  for (const { note, path } of named) {
    const name = path.at(-1) as string;
    if (!found.has(name)) found.set(name, note);
  }
  return found;
}
