import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "@notewright/diagnostics";

/** An installed npm package whose files can satisfy asset links by name. */
export class AssetPack {
  readonly name: string;
  readonly folder: string;
  /** Paths inside the package by base name, sorted. */
  readonly #files: Map<string, string[]> = new Map();

  constructor(name: string, folder: string) {
    this.name = name;
    this.folder = folder;
    this.#read("");
    for (const paths of this.#files.values()) paths.sort();
  }

  /** Not by a recursive `readdir`, which asks for the status of each of the thousands of files. */
  #read(inside: string): void {
    for (const entry of readdirSync(join(this.folder, inside), { withFileTypes: true })) {
      const path = inside + entry.name;
      if (entry.isDirectory()) this.#read(`${path}/`);
      if (!entry.isFile() || entry.name === "package.json") continue;
      const paths = this.#files.get(entry.name);
      if (paths === undefined) this.#files.set(entry.name, [path]);
      else paths.push(path);
    }
  }

  /** Base names of all its files. */
  get names(): Iterable<string> {
    return this.#files.keys();
  }

  /** Whether more than one file has a base name, so that the category decides. */
  hasSeveral(name: string): boolean {
    return (this.#files.get(name)?.length ?? 0) > 1;
  }

  /**
   * The file of a base name as an absolute path, null without one. Of several the one wins whose folder matches the category,
   * then the first by path.
   */
  find(name: string, category: string | null): string | null {
    const paths = this.#files.get(name);
    if (paths === undefined) return null;
    const matching = category === null || paths.length === 1 ? undefined : paths.find((path) => folderMatches(path, category));
    return join(this.folder, matching ?? (paths[0] as string));
  }
}

/** Finds a pack in the node_modules of a folder or those above it. */
export function openAssetPack(name: string, from: string): AssetPack {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", ...name.split("/"));
    if (existsSync(join(folder, "package.json"))) return new AssetPack(name, folder);
    if (dirname(at) === at) break;
  }
  throw new UserError(
    `The asset pack ${name} is not installed. Run \`npm install --save-dev ${name}\`, or take it out of assetPacks.`,
  );
}

function folderMatches(path: string, category: string): boolean {
  const wanted = words(category);
  return dirname(path)
    .split("/")
    .some((segment) => {
      const have = words(basename(segment));
      return wanted.length > 0 && wanted.every((word) => have.includes(word));
    });
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "and");
}
