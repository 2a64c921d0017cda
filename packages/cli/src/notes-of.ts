import { relative, resolve, sep } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { discoverNotes, type NoteFile, type Project } from "@notewright/engine";
import { type Environment, type FlagValues, textFlag } from "./command.ts";

/** The notes that a command line names; `-` is standard input, as if it lay in the root or where `--stdin-path` says. */
export async function notesOf(
  project: Project,
  paths: string[],
  environment: Environment,
  flags: FlagValues,
): Promise<NoteFile[]> {
  const { cwd, stdin } = environment;
  if (!paths.includes("-")) return discoverNotes({ cwd, paths, root: project.root, ignore: project.config.ignore ?? [] });
  if (paths.length > 1) throw new UserError("`-` reads one note from standard input. Leave the other paths out.");
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  const named = textFlag(flags, "stdin-path");
  const path = named === undefined ? "stdin.md" : relative(project.root, resolve(cwd, named));
  return [{ path: path.split(sep).join("/"), file: null, bytes: Buffer.concat(chunks) }];
}
