import type { NoteRecord } from "@notewright/schema";

/** Path of the home page, or of the only page. */
export const indexPath = "index.html";

/** Path of a page of the quiz by its number, from 1. */
export function quizPath(number: number): string {
  return number === 1 ? "quiz.html" : `quiz.${number}.html`;
}

const quizPaths = /^quiz(?:\.\d+)?\.html$/i;

/** The page of each note by its id, beside the index and the quiz. */
export function pagePaths(notes: readonly NoteRecord[]): Map<string, string> {
  const taken = new Set([indexPath]);
  const paths = new Map<string, string>();
  for (const note of notes) {
    const base = note.id.split("/").map(safeSegment).join("/");
    let path = `${base}.html`;
    // File systems that ignore case would put two pages into one file.
    for (let copy = 2; taken.has(path.toLowerCase()) || quizPaths.test(path); copy++) path = `${base}-${copy}.html`;
    taken.add(path.toLowerCase());
    paths.set(note.id, path);
  }
  return paths;
}

function safeSegment(segment: string): string {
  return segment.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+$/, "-") || "-";
}
