import type { NoteRecord } from "@notewright/schema";

/** Path of the home page, or of the only page. */
export const indexPath = "index.html";

/** Path of a page of the quiz by its number, from 1. */
export function quizPath(number: number): string {
  return number === 1 ? "quiz.html" : `quiz.${number}.html`;
}

/** Bytes in the name of a page or folder. */
const longestName = 200;

const quizPaths = /^quiz(?:\.\d+)?\.html$/i;

/** Path of the page that servers show for addresses that do not exist. */
export const missingPath = "404.html";

/** The page of each note by its id, beside the index, which that of `front` is. */
export function pagePaths(notes: readonly NoteRecord[], front: NoteRecord | null = null): Map<string, string> {
  const others = notes.filter((note) => note !== front).map(({ id }) => id);
  const paths = freePaths(others, []);
  return front === null ? paths : paths.set(front.id, indexPath);
}

/** The page of each tag by its name, beside those of the notes. */
export function tagPaths(names: readonly string[], others: readonly string[]): Map<string, string> {
  const paths = freePaths(
    names.map((name) => `tags/${name}`),
    others,
  );
  return new Map(names.map((name) => [name, paths.get(`tags/${name}`) as string]));
}

/** The page of each entry by its id, beside those of notes and tags. */
export function entryPaths(ids: readonly string[], others: readonly string[]): Map<string, string> {
  const paths = freePaths(
    ids.map((id) => `entries/${id}`),
    others,
  );
  return new Map(ids.map((id) => [id, paths.get(`entries/${id}`) as string]));
}

/** The id that a note of this path had. */
export function formerNoteId(path: string): string {
  return path.replace(/\.md$/i, "");
}

/** The page that a note of this path had, unless another took it. */
export function formerNotePath(path: string): string {
  const id = formerNoteId(path);
  return freePaths([id], []).get(id) as string;
}

/** The page of its own that an entry had by this id, unless another took it. */
export function formerEntryPath(id: string): string {
  return entryPaths([id], []).get(id) as string;
}

function freePaths(ids: readonly string[], others: readonly string[]): Map<string, string> {
  const taken = new Set([indexPath, missingPath, ...others].map((path) => path.toLowerCase()));
  const paths = new Map<string, string>();
  for (const id of ids) {
    const names = id.split("/").map(safeSegment);
    // A folder called like a page might stand in its place.
    const base = names.map((name, index) => (index < names.length - 1 ? name.replace(/\.html$/i, "$&-") : name)).join("/");
    let path = `${base}.html`;
    // File systems that ignore case would put two pages into one file.
    for (let copy = 2; taken.has(path.toLowerCase()) || quizPaths.test(path); copy++) path = `${base}-${copy}.html`;
    taken.add(path.toLowerCase());
    paths.set(id, path);
  }
  return paths;
}

function safeSegment(segment: string): string {
  return shortened(segment.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+$/, "-")) || "-";
}

/** Disks take names of 255 bytes: as much of it as leaves room for what is put behind. */
function shortened(name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= longestName) return name;
  // A character that is cut in two is left out.
  return bytes
    .subarray(0, longestName)
    .toString()
    .replace(/\uFFFD$/u, "");
}
