import type { SourceText } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { depthOf, type ParsedNote, parseNote } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import { noteFinding } from "./engine-findings.ts";

const MAX_LEVELS = 100;
// A level of a list is two nodes, and inline nodes stand in the deepest one.
const MAX_NODES = 2 * MAX_LEVELS + 50;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_LEVELS + 1}}`, "m");

/**
 * Parses a note of a project. Deeply nested ones are a finding: parsing them takes time that grows with the square of the
 * depth, and everything that walks a tree would run out of stack.
 */
export function parseFile(source: SourceText, path: string, { profile }: Project): ParsedNote | Finding {
  const finding = noteFinding("too-deep", `Lists or quotes are nested more than ${MAX_LEVELS} deep, expected fewer levels`);
  if (MARKERS.test(source.text)) return finding;
  const note = parseNote(source, { path, profile });
  return depthOf(note.tree) > MAX_NODES ? finding : note;
}
