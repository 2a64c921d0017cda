import { readFileSync, statSync } from "node:fs";
import { decodeSource, SourceText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import { noteFinding } from "./engine-findings.ts";
import type { NoteFile } from "./note-file.ts";

/** A note's bytes and text, or the finding that says why there is none. */
export type ReadNote = { bytes: Uint8Array; source: SourceText } | { finding: Finding };

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a note. Whatever is wrong with the file is a finding and never stops the other notes. */
export function readNote({ bytes: given, fault, file }: NoteFile): ReadNote {
  if (fault !== undefined) return { finding: noteFinding("unreadable-note", `The note was not read: ${fault}`) };
  let bytes = given;
  try {
    if (bytes === undefined) {
      const { size } = statSync(file as string);
      if (size > MAX_BYTES)
        return { finding: noteFinding("unreadable-note", `The note has ${size} bytes, expected at most ${MAX_BYTES}`) };
      bytes = readFileSync(file as string);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      finding: noteFinding("unreadable-note", `The note cannot be read (${code}), expected a file with read permission`),
    };
  }
  const source = decodeSource(bytes);
  if (source instanceof SourceText) return { bytes, source };
  const found = source.fault === "utf-16" ? "The note is UTF-16" : `Byte ${source.byte + 1} of the note is not UTF-8`;
  return { finding: noteFinding("invalid-encoding", `${found}, expected UTF-8: save it as UTF-8 in your editor`) };
}
