import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import type { NoteFile } from "./note-file.ts";

/** Of the notes those that differ from a commit, or that git does not know yet. Before the first commit all differ. */
export function changedNotes(files: readonly NoteFile[], root: string, ref: string): NoteFile[] {
  const top = repositoryOf(root);
  if (ref === "HEAD" && !isCommit(root, ref)) return [...files];
  const names = [
    git(
      root,
      ["diff", "--name-only", "--diff-filter=d", "-z", ref, "--"],
      `git does not know "${ref}". Name a commit or branch.`,
    ),
    git(top, ["ls-files", "--others", "--exclude-standard", "-z"], "git cannot list new files."),
  ].join("\0");
  const changed = new Set(
    names
      .split("\0")
      .filter((name) => name !== "")
      .map((name) => resolve(realpathSync(top), name)),
  );
  return files.filter(({ file }) => file !== null && changed.has(file));
}

/** The top folder of the repository that a vault lies in; that there is none is the user's mistake. */
export function repositoryOf(root: string): string {
  return git(
    root,
    ["rev-parse", "--show-toplevel"],
    "--only-changed needs a git repository, and the vault is in none. Leave it out, or run `git init`.",
  ).trim();
}

/** Whether a word names a commit in the repository of a folder. */
export function isCommit(folder: string, word: string): boolean {
  try {
    git(folder, ["rev-parse", "--verify", "--quiet", `${word}^{commit}`], "");
    return true;
  } catch {
    return false;
  }
}

function git(folder: string, args: readonly string[], failure: string): string {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new UserError(failure, { cause: error });
  }
}
