import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, posix, resolve, sep } from "node:path";
import type { AttachmentPlace } from "@notewright/profile";
import type { AskedBy } from "./asked-by.ts";
import type { AssetPack } from "./asset-pack.ts";
import type { Host, Language, ResolvedAsset, UrlVerdict } from "./host.ts";
import { VaultFiles } from "./vault-files.ts";
import { type FoundFile, VaultTree } from "./vault-tree.ts";
import { type VaultUse, vaultUse } from "./vault-use.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Looks things up in a vault and its packs. Nothing outside of both is ever read. */
export class VaultHost implements Host {
  readonly root: string;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly #packs: readonly AssetPack[];
  readonly #asked: AskedBy | null;
  #files: VaultFiles;
  #tree: VaultTree;
  #use: VaultUse | undefined;
  /** What is known of paths, by kind and path, and of links, by all that decides where they lead: many notes show one file. */
  #targets: Map<string, string> = new Map();
  #resolved: Map<string, ResolvedAsset> = new Map();
  #sums: Map<string, string> = new Map();
  /** The engine brings it where it may ask the web. */
  urls: ReadonlyMap<string, UrlVerdict> | null = null;

  constructor(
    root: string,
    packs: readonly AssetPack[],
    vocabulary: Vocabulary,
    asked: AskedBy | null = null,
    language: Language = "en",
  ) {
    this.root = root;
    this.vocabulary = vocabulary;
    this.language = language;
    this.#packs = packs;
    this.#asked = asked;
    this.#files = new VaultFiles(root);
    this.#tree = new VaultTree(root);
  }

  /** Forgets what lies in the vault: files may have come and gone. The packs stay as they are. */
  refresh(): void {
    this.#files = new VaultFiles(this.root);
    this.#tree = new VaultTree(this.root);
    this.#use = undefined;
    this.#targets = new Map();
    this.#resolved = new Map();
    this.#sums = new Map();
  }

  resolve(
    note: string,
    url: string,
    category: string | null,
    places: readonly AttachmentPlace[] = ["note", "packs"],
  ): ResolvedAsset {
    if (/^data:/i.test(url)) return { from: "none", file: null, problem: "data" };
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { from: "none", file: null, problem: "remote" };
    const path = decoded(url.split(/[?#]/)[0] as string);
    // Each note may have categories of its own: mostly they decide nothing.
    const deciding = places.includes("packs") && this.#packs.some((pack) => pack.hasSeveral(posix.basename(path)));
    const key = [dirname(note), url, deciding ? category : null, ...places].join("\0");
    const known = this.#resolved.get(key) ?? this.#look(note, path, category, places);
    this.#resolved.set(key, known);
    return known;
  }

  #look(note: string, path: string, category: string | null, places: readonly AttachmentPlace[]): ResolvedAsset {
    let problem: ResolvedAsset["problem"] = null;
    for (const place of places) {
      if (place === "packs") {
        const file = this.#inPacks(posix.basename(path), category);
        if (file !== null) return { from: "pack", file, problem: null };
        continue;
      }
      const found = this.#inVault(this.#candidate(place, note, path), "file");
      if (found !== "outside" && found !== "missing") return { from: "vault", file: found, problem: null };
      problem ??= found;
    }
    return { from: "none", file: null, problem: problem ?? "missing" };
  }

  #inPacks(name: string, category: string | null): string | null {
    for (const pack of this.#packs) {
      const file = pack.find(name, category);
      if (file !== null) return file;
    }
    return null;
  }

  /** Where the file would be; a name that is nowhere in the vault is looked for at the root. */
  #candidate(place: Exclude<AttachmentPlace, "packs">, note: string, path: string): string {
    if (place === "note") return this.#target(note, path);
    return (place === "name" ? this.#files.find(note, path) : null) ?? join(this.root, path);
  }

  askedBy(part: object, key?: string | number): string | null {
    return this.#asked?.of(part, key) ?? null;
  }

  *packNames(): Iterable<string> {
    for (const pack of this.#packs) yield* pack.names;
  }

  namesBeside(note: string, url: string): string[] {
    const folder = dirname(this.#target(note, decoded(url.split(/[?#]/)[0] as string)));
    if (folder !== this.root && this.#inVault(folder, "folder") !== folder) return [];
    try {
      return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
    } catch {
      return [];
    }
  }

  find(path: string): FoundFile | null {
    return this.#tree.find(path);
  }

  findByName(note: string, name: string): string | null {
    return this.#files.findFrom(note, name);
  }

  namesIn(folder: string): string[] {
    return this.#tree.namesIn(folder);
  }

  files(): readonly string[] {
    return this.#files.paths;
  }

  readText(path: string): string | null {
    const found = this.#tree.find(path);
    if (found?.kind !== "file") return null;
    try {
      const file = join(this.root, found.path);
      return statSync(file).size > MAX_TEXT ? null : readFileSync(file, "utf8");
    } catch {
      return null;
    }
  }

  get use(): VaultUse {
    if (this.#use === undefined) this.#use = vaultUse(this.root);
    return this.#use;
  }

  /** The bytes of a resolved file. */
  read(file: string): Uint8Array {
    return readFileSync(file);
  }

  /** SHA-256 of a resolved file, in hex. */
  sha256(file: string): string {
    const sum = this.#sums.get(file) ?? createHash("sha256").update(this.read(file)).digest("hex");
    this.#sums.set(file, sum);
    return sum;
  }

  #target(note: string, path: string): string {
    return path.startsWith("/") ? join(this.root, path) : resolve(this.root, dirname(note), path);
  }

  /** The target itself where it is in the vault, else what is wrong. */
  #inVault(target: string, kind: "file" | "folder"): string {
    const key = `${kind} ${target}`;
    const known = this.#targets.get(key) ?? this.#findInVault(target, kind);
    this.#targets.set(key, known);
    return known;
  }

  #findInVault(target: string, kind: "file" | "folder"): string {
    const inside = (path: string, root: string): boolean => path.startsWith(root.endsWith(sep) ? root : root + sep);
    if (target.includes("\0")) return "missing";
    if (!inside(target, this.root)) return "outside";
    try {
      // A link inside the vault may still lead out of it.
      const real = realpathSync(target);
      if (!inside(real, realpathSync(this.root))) return "outside";
      const found = statSync(real);
      return (kind === "file" ? found.isFile() : found.isDirectory()) ? target : "missing";
    } catch {
      return "missing";
    }
  }
}

/** In bytes. */
const MAX_TEXT = 1_000_000;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
