/** Paths of files that are described already. */
export class TakenPaths {
  readonly #files: Map<string, string>;
  readonly #folders: Set<string>;

  constructor(paths: readonly string[]) {
    this.#files = new Map(paths.map((path) => [path.toLowerCase(), path]));
    this.#folders = new Set(paths.flatMap(foldersOf));
  }

  /** The file that one of this path would overwrite, on a disk that ignores case. */
  fileAt(path: string): string | undefined {
    return this.#files.get(path.toLowerCase());
  }

  /** Takes a path; false where a file can have none like it: it is taken, a folder, below a file, or longer than disks allow. */
  take(path: string): boolean {
    const folders = foldersOf(path);
    const isFree = !this.#files.has(path.toLowerCase()) && !this.#folders.has(path.toLowerCase());
    const isShort = path.split("/").every((name) => Buffer.byteLength(name) <= longestName);
    if (!isFree || !isShort || folders.some((folder) => this.#files.has(folder))) return false;
    this.#files.set(path.toLowerCase(), path);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}

/** Bytes in the name of a file. Disks take 255, and a temporary file has more in its name. */
const longestName = 200;

function foldersOf(path: string): string[] {
  const names = path.toLowerCase().split("/");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
