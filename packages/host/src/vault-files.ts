import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The files of a vault by their names, read once when they are first asked for. */
export class VaultFiles {
  readonly #root: string;
  #byName: Map<string, string[]> | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The file of a name, or of the end of a path, anywhere in the vault, as Obsidian finds it: in any letter case, the one beside the
   * note first, then the one nearest to the root. An absolute path, null without one.
   */
  find(note: string, path: string): string | null {
    const found = this.findFrom(note, path);
    return found === null ? null : join(this.#root, found);
  }

  /** The same, as a path from the root. */
  findFrom(note: string, path: string): string | null {
    this.#byName ??= namesIn(this.#root);
    const wanted = path
      .toLowerCase()
      .split("/")
      .filter((part) => part !== "" && part !== ".");
    const found = (this.#byName.get(wanted.at(-1) ?? "") ?? []).filter((file) =>
      `/${file.toLowerCase()}`.endsWith(`/${wanted.join("/")}`),
    );
    const beside = found.find((file) => dirname(file) === dirname(note));
    return beside ?? found[0] ?? null;
  }

  /** Paths of all files from the root, those with the fewest folders first. */
  get paths(): readonly string[] {
    this.#byName ??= namesIn(this.#root);
    return [...this.#byName.values()].flat();
  }
}

/** Paths from the root by base name in small letters, those with the fewest folders first; no dot-folders, no node_modules. */
function namesIn(root: string): Map<string, string[]> {
  const paths: string[] = [];
  for (let folders = [root]; folders.length > 0; ) {
    folders = folders.flatMap((folder) =>
      entriesOf(folder).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isFile()) paths.push(relative(root, path).split(sep).join("/"));
        return entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules" ? [path] : [];
      }),
    );
  }
  return Map.groupBy(paths, (path) => (path.split("/").at(-1) as string).toLowerCase());
}

/** In a fixed order; a folder that may not be read has none. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
