import type { AttachmentPlace } from "@notewright/profile";
import type { Config } from "@notewright/schema";
import type { FoundFile } from "./vault-tree.ts";
import type { VaultUse } from "./vault-use.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where an asset link leads. */
export interface ResolvedAsset {
  from: "vault" | "pack" | "none";
  /** Absolute path of the file, null when there is none. */
  file: string | null;
  /** Why there is no file: `remote` and `data` links are not looked for, `outside` leads out of the vault. */
  problem: "missing" | "outside" | "remote" | "data" | null;
}

/** American, British, or either English. */
export type Language = NonNullable<Config["language"]>;

/** What the web says of an address. */
export interface UrlVerdict {
  /** `unknown`: nobody could say; it may be there. */
  state: "alive" | "dead" | "unknown";
  /** Why it is dead or unknown, as a clause: `it gives 404`. */
  reason: string;
}

/** What rules may ask about the world outside their note. Notes are named by their path from the vault root. */
export interface Host {
  /**
   * Looks for the file of a link in each of the places in turn; by default from the note, then in the packs. `category` chooses among
   * files of one name in a pack.
   */
  resolve(note: string, url: string, category: string | null, places?: readonly AttachmentPlace[]): ResolvedAsset;
  /** Base names of all files of the asset packs. */
  packNames(): Iterable<string>;
  /** Base names of the files in the vault's folder that a link leads into; none where there is no such folder. */
  namesBeside(note: string, url: string): string[];
  /**
   * What lies at a path from the vault root, whether or not it is a note or was looked at; a name in other letter case counts where
   * nothing has just these letters. Null where nothing lies.
   */
  find(path: string): FoundFile | null;
  /** Path from the root of the file that a name means, wherever in the vault it lies, as Obsidian finds it; null without one. */
  findByName(note: string, name: string): string | null;
  /** Names of what lies in a folder, given from the root; none where there is no such folder. */
  namesIn(folder: string): string[];
  /** Paths from the root of all files of the vault, without dot-folders and node_modules; read once, when first asked for. */
  files(): readonly string[];
  /** The text of a file of the vault, by its path from the root; null where there is none, or one too large to be a note. */
  readText(path: string): string | null;
  /** What the vault is evidently kept for; null where nothing tells. */
  use: VaultUse;
  /** What is known of addresses on the web, by the address without its `#…`; null where nobody was asked. */
  urls: ReadonlyMap<string, UrlVerdict> | null;
  vocabulary: Vocabulary;
  /** Whose spelling is right in this vault. */
  language: Language;
  /**
   * What asked for a part of a profile, or for a key of that part: `notewright.config.ts:14` or `profile file-per-entry`; null where
   * nobody knows. Parts are known by identity.
   */
  askedBy(part: object, key?: string | number): string | null;
}
