import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** What `.gitignore` files and the config leave out. As in git, the file nearest to a path decides; the config is above them all. */
export class IgnoreRules {
  readonly #root: string;
  readonly #config: Ignore;
  /** Outer folders before inner ones. */
  readonly #git: { folder: string; rules: Ignore }[] = [];
  readonly #read: Set<string> = new Set();

  constructor(root: string, patterns: readonly string[]) {
    this.#root = root;
    this.#config = ignore().add([...patterns]);
    for (const folder of foldersUpToRepository(root)) this.enter(folder);
  }

  /** Takes in the `.gitignore` of a folder, and of those between it and the root, before its contents are asked for. */
  enter(folder: string): void {
    if (this.#read.has(folder)) return;
    this.#read.add(folder);
    if (folder.startsWith(this.#root + sep)) this.enter(dirname(folder));
    const text = readIfFile(join(folder, ".gitignore"));
    if (text !== null) this.#git.push({ folder, rules: ignore().add(text) });
  }

  has(path: string, isFolder: boolean): boolean {
    if (test(this.#config, this.#root, path, isFolder).ignored) return true;
    for (const { folder, rules } of this.#git.toReversed()) {
      const { ignored, unignored } = test(rules, folder, path, isFolder);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** Null where there is none, or none that may be read: git then goes on without it too. */
function readIfFile(path: string): string | null {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}

function test(rules: Ignore, folder: string, path: string, isFolder: boolean): { ignored: boolean; unignored: boolean } {
  const inside = relative(folder, path).split(sep).join("/");
  if (inside === "" || inside === ".." || inside.startsWith("../")) return { ignored: false, unignored: false };
  return rules.test(isFolder ? `${inside}/` : inside);
}

/** The folders above the root, as far as the repository reaches: git's own rules count from there. */
function foldersUpToRepository(root: string): string[] {
  const folders: string[] = [];
  for (let at = root; ; at = dirname(at)) {
    folders.unshift(at);
    if (existsSync(join(at, ".git"))) return folders;
    if (dirname(at) === at) return [root];
  }
}
