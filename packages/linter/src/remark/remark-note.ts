import { relative, resolve, sep } from "node:path";
import { SourceText } from "@notewright/diagnostics";
import { openProject, type Project } from "@notewright/host";
import { noteShape, type ParsedNote, parseNote } from "@notewright/parser";
import { inferProfile, type Profile } from "@notewright/profile";
import type { Finding } from "@notewright/schema";
import type { Root } from "mdast";
import type { VFile } from "vfile";

const projects = new Map<string, Promise<Project>>();
const failed = new WeakSet<VFile>();

/** The project of remark's folder; where its config is broken, the first rule of a run says so and the others are silent: null. */
export async function projectOf(file: VFile): Promise<Project | null> {
  if (failed.has(file)) return null;
  const known = projects.get(file.cwd) ?? openProject({ cwd: file.cwd });
  projects.set(file.cwd, known);
  try {
    return await known;
  } catch (error) {
    failed.add(file);
    throw error;
  }
}

const notes = new WeakMap<Root, ParsedNote>();

/** The note of a file that remark has parsed; one for all rules. */
export function noteOf(tree: Root, file: VFile, { profiles, root }: Project): ParsedNote {
  const known = notes.get(tree);
  if (known !== undefined) return known;
  const text = String(file);
  const hasBom = text.startsWith("\uFEFF");
  const path = relative(root, resolve(file.cwd, file.path ?? "stdin.md"))
    .split(sep)
    .join("/");
  const note = parseNote(new SourceText(hasBom ? text.slice(1) : text, hasBom), {
    path,
    profile: (profiles.of(path) ?? inferProfile([noteShape(path, tree)]).profiles.of(path)) as Profile,
    tree,
  });
  notes.set(tree, note);
  return note;
}

/** Says a finding as remark's messages do, and gives the message. */
export function sayFinding(file: VFile, { actual, end, expected, message, start }: Finding): VFile["messages"][number] {
  const said = file.message(message, { place: { start, end } });
  if (actual !== undefined) said.actual = actual;
  if (expected !== undefined) said.expected = [...expected];
  return said;
}
