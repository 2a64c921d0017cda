import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { type ProfileSet, profileMistakes, profileSet } from "@notewright/profile";
import { type Config, dataValidator, type ProfileSettings } from "@notewright/schema";
import { AskedBy } from "./asked-by.ts";
import { openAssetPack } from "./asset-pack.ts";
import { type ConfigMistake, configError } from "./config-error.ts";
import { ConfigSource, type KeyPath } from "./config-source.ts";
import { findConfig } from "./find-config.ts";
import { inConfig } from "./in-config.ts";
import { loadConfig, type UnknownName } from "./load-config.ts";
import { VaultHost } from "./vault-host.ts";
import { readVocabulary } from "./vocabulary.ts";

/** Where to look for a vault and its config; paths may be relative to `cwd`. */
export interface ProjectOptions {
  cwd: string;
  /** Vault root; default: the config's, else `cwd`. */
  root?: string;
  /** A config by name instead of the nearest one. */
  config?: string;
  /** Tells keys of the config that name what is not there, like an exporter that nobody has made. */
  unknownName?: UnknownName;
}

/** A vault with what its config says. */
export interface Project {
  /** Absolute path of the vault root. */
  root: string;
  /** Absolute path of the config, null without one. */
  configFile: string | null;
  /** Its text, to name lines of it; null without one. */
  source: ConfigSource | null;
  config: Config;
  /** Those that the config names; for other notes one is inferred. */
  profiles: ProfileSet;
  host: VaultHost;
}

/** Finds root and config, and opens what the config names. */
export async function openProject({ cwd, root, config: named, unknownName }: ProjectOptions): Promise<Project> {
  const start = root === undefined ? cwd : resolve(cwd, root);
  if (root !== undefined && !isFolder(start)) throw new UserError(`There is no folder ${root}. Check --root.`);
  const configFile = named === undefined ? findConfig(start) : resolve(cwd, named);
  const source = configFile === null ? null : new ConfigSource(configFile);
  const config = configFile === null ? {} : await loadConfig(configFile, unknownName);
  const base = configFile === null ? start : dirname(configFile);
  const vault = root !== undefined || config.root === undefined ? start : resolve(base, config.root);
  if (!isFolder(vault)) throw configError(source as ConfigSource, [{ keys: ["root"], message: `there is no folder ${vault}` }]);
  const wrong = [...profileMistakes(config), ...(await frontmatterMistakes(config))];
  if (wrong.length > 0) throw configError(source as ConfigSource, wrong);
  const packs = (config.assetPacks ?? []).map((name, index) =>
    inConfig(source, ["assetPacks", index], () => openAssetPack(name, base)),
  );
  const vocabulary = inConfig(source, ["vocabulary"], () => readVocabulary(vault, config.vocabulary ?? []));
  return {
    root: vault,
    configFile,
    source,
    config,
    profiles: profilesOf(config, source),
    host: new VaultHost(vault, packs, vocabulary, new AskedBy(config, source), config.language),
  };
}

/** Profiles that extend each other in a circle or say nothing of entries are found here. */
function profilesOf(config: Config, source: ConfigSource | null): ProfileSet {
  const keys = config.profiles === undefined ? ["profile"] : ["profiles"];
  return inConfig(source, keys, () => profileSet(config));
}

/** Schemas for frontmatter that are none. */
async function frontmatterMistakes({ overrides = [], profile, profiles = [] }: Config): Promise<ConfigMistake[]> {
  const given: [KeyPath, ProfileSettings | string | undefined][] = [
    [["profile"], profile],
    ...profiles.map((each, index): [KeyPath, ProfileSettings] => [["profiles", index], each]),
    ...overrides.map((each, index): [KeyPath, ProfileSettings | string | undefined] => [
      ["overrides", index, "profile"],
      each.profile,
    ]),
  ];
  const mistakes: ConfigMistake[] = [];
  for (const [keys, settings] of given) {
    if (typeof settings !== "object" || settings.frontmatter === undefined) continue;
    try {
      await dataValidator(settings.frontmatter);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      mistakes.push({ keys: [...keys, "frontmatter"], message: `not a JSON Schema that can be used: ${why.split("\n")[0]}` });
    }
  }
  return mistakes;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
