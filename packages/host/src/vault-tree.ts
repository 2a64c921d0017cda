import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What lies at a path of the vault. */
export interface FoundFile {
  /** From the vault root, with `/`, in the letters of the disk. */
  path: string;
  /** `outside`: it is a link that leads out of the vault. */
  kind: "file" | "folder" | "outside";
}

/** The folders of a vault, each listed once, when a path first leads into it. */
export class VaultTree {
  readonly #root: string;
  readonly #folders: Map<string, Folder> = new Map();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * What lies at a path from the root; names in other letter case or other Unicode form count where nothing has just these, on every
   * system alike. For what lies behind a link out of the vault, that link. Null where nothing lies, and for paths with `..`.
   */
  find(path: string): FoundFile | null {
    let found: FoundFile = { path: "", kind: "folder" };
    for (const part of path.split("/")) {
      if (part === "" || part === ".") continue;
      if (found.kind === "outside") return found;
      if (found.kind === "file" || part === "..") return null;
      const folder = this.#folder(found.path);
      const name = folder.kinds.has(part) ? part : folder.byKey.get(keyOf(part));
      if (name === undefined) return null;
      found = { path: found.path === "" ? name : `${found.path}/${name}`, kind: folder.kinds.get(name) as FoundFile["kind"] };
    }
    return found;
  }

  /** Names of what lies in a folder, given from the root; none where there is no such folder. */
  namesIn(path: string): string[] {
    const found = this.find(path);
    return found?.kind === "folder" ? [...this.#folder(found.path).kinds.keys()] : [];
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const folder: Folder = { kinds: new Map(), byKey: new Map() };
    for (const entry of entriesOf(join(this.#root, path))) {
      const kind = entry.isSymbolicLink() ? this.#target(join(this.#root, path, entry.name)) : kindOf(entry);
      if (kind === null) continue;
      folder.kinds.set(entry.name, kind);
      const key = keyOf(entry.name);
      if (!folder.byKey.has(key)) folder.byKey.set(key, entry.name);
    }
    this.#folders.set(path, folder);
    return folder;
  }

  /** Where a link on the disk leads; null for nowhere. */
  #target(link: string): FoundFile["kind"] | null {
    try {
      const real = realpathSync(link);
      const root = realpathSync(this.#root);
      return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? kindOf(statSync(real)) : "outside";
    } catch {
      return null;
    }
  }
}

interface Folder {
  kinds: Map<string, FoundFile["kind"]>;
  /** Names by what is left of them without letter case and Unicode form; the first of each counts. */
  byKey: Map<string, string>;
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function kindOf(entry: { isDirectory(): boolean }): "file" | "folder" {
  return entry.isDirectory() ? "folder" : "file";
}

/** In a fixed order; a folder that may not be read has none. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
