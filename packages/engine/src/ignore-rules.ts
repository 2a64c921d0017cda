import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** What `.gitignore` files and the config leave out. Folders are asked for with a closing `/`. */
export class IgnoreRules {
  readonly #levels: { folder: string; rules: Ignore }[] = [];
  readonly #read: Set<string> = new Set();

  constructor(root: string, patterns: readonly string[]) {
    this.#levels.push({ folder: root, rules: ignore().add([...patterns]) });
    for (const folder of foldersUpToRepository(root)) this.enter(folder);
  }

  /** Takes in the `.gitignore` of a folder before its contents are asked for. */
  enter(folder: string): void {
    const file = join(folder, ".gitignore");
    if (this.#read.has(folder) || !existsSync(file)) return;
    this.#read.add(folder);
    this.#levels.push({ folder, rules: ignore().add(readFileSync(file, "utf8")) });
  }

  has(path: string, isFolder: boolean): boolean {
    return this.#levels.some(({ folder, rules }) => {
      const inside = relative(folder, path).split(sep).join("/");
      return inside !== "" && !inside.startsWith("../") && rules.ignores(isFolder ? `${inside}/` : inside);
    });
  }
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
