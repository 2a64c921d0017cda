import type { FileEnds } from "@notewright/exporter";
import { isOwnChangesFile } from "./deck-changes.ts";
import { isOwnArchive } from "./zip-archive.ts";

/** Whether a file is a deck that was made here, and not by Anki or by hand, or one of the files beside it. */
export function isOwnFile(path: string, { head, tail }: FileEnds): boolean {
  return /\.apkg$/i.test(path) ? isOwnArchive(tail) : isOwnChangesFile(new TextDecoder().decode(head));
}
