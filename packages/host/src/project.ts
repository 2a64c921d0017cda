import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { type ProfileSet, profileSet } from "@notewright/profile";
import type { Config } from "@notewright/schema";
import { openAssetPack } from "./asset-pack.ts";
import { findConfig } from "./find-config.ts";
import { VaultHost } from "./host.ts";
import { loadConfig } from "./load-config.ts";
import { readVocabulary } from "./vocabulary.ts";

/** Where to look for a vault and its config; paths may be relative to `cwd`. */
export interface ProjectOptions {
  cwd: string;
  /** Vault root; default: the config's, else `cwd`. */
  root?: string;
  /** A config by name instead of the nearest one. */
  config?: string;
}

/** A vault with what its config says. */
export interface Project {
  /** Absolute path of the vault root. */
  root: string;
  /** Absolute path of the config, null without one. */
  configFile: string | null;
  config: Config;
  /** Those that the config names; for other notes one is inferred. */
  profiles: ProfileSet;
  host: VaultHost;
}

/** Finds root and config, and opens what the config names. */
export async function openProject({ cwd, root, config: named }: ProjectOptions): Promise<Project> {
  const start = root === undefined ? cwd : resolve(cwd, root);
  if (root !== undefined && !isFolder(start)) throw new UserError(`There is no folder ${root}. Check --root.`);
  const configFile = named === undefined ? findConfig(start) : resolve(cwd, named);
  const config = configFile === null ? {} : await loadConfig(configFile);
  const base = configFile === null ? start : dirname(configFile);
  const vault = root !== undefined || config.root === undefined ? start : resolve(base, config.root);
  if (!isFolder(vault)) throw new UserError(`${configFile}: root: there is no folder ${vault}. Mend the config and run again.`);
  const packs = (config.assetPacks ?? []).map((name) => openAssetPack(name, base));
  return {
    root: vault,
    configFile,
    config,
    profiles: profileSet(config),
    host: new VaultHost(vault, packs, readVocabulary(vault, config.vocabulary ?? [])),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
