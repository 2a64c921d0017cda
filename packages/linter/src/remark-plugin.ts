import { relative, resolve, sep } from "node:path";
import { SourceText } from "@notewright/diagnostics";
import { openProject, type Project } from "@notewright/host";
import { noteShape, type ParsedNote, parseNote } from "@notewright/parser";
import { inferProfile, type Profile } from "@notewright/profile";
import type { Root } from "mdast";
import { lintRule, type Plugin } from "unified-lint-rule";
import type { VFile } from "vfile";
import { lint } from "./lint.ts";
import type { Rule } from "./rule.ts";

/**
 * A rule as a remark-lint plugin. It reads the config that lies at or above remark's working directory for the vault's root,
 * profile, asset packs and vocabulary; severity and options come from remark. All rules of one run share one outline and walk.
 */
export function remarkPlugin(rule: Rule): Plugin<Root, object> {
  return lintRule<Root, object>({ origin: `notewright:${rule.meta.id}` }, async (tree, file, given) => {
    const project = await projectOf(file.cwd, file);
    if (project === null) return;
    const note = noteOf(tree, file, project);
    const options = { ...(rule.options?.defaults as object), ...given };
    const findings = await lint([note], [{ rule, severity: rule.meta.severity, options }], project.host);
    for (const { actual, end, expected, message, start } of findings.get(note) ?? []) {
      const found = file.message(message, { place: { start, end } });
      if (actual !== undefined) found.actual = actual;
      if (expected !== undefined) found.expected = [...expected];
    }
  });
}

const projects = new Map<string, Promise<Project>>();
const failed = new WeakSet<VFile>();

/** The project of a folder; where its config is broken, the first rule of a run says so and the others are silent. */
async function projectOf(cwd: string, file: VFile): Promise<Project | null> {
  if (failed.has(file)) return null;
  const known = projects.get(cwd) ?? openProject({ cwd });
  projects.set(cwd, known);
  try {
    return await known;
  } catch (error) {
    failed.add(file);
    throw error;
  }
}

const notes = new WeakMap<Root, ParsedNote>();

function noteOf(tree: Root, file: VFile, { profiles, root }: Project): ParsedNote {
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
