export { AskedBy } from "./asked-by.ts";
export { AssetPack, openAssetPack } from "./asset-pack.ts";
export { type ConfigMistake, configError } from "./config-error.ts";
export { ConfigSource, type KeyPath } from "./config-source.ts";
export { configNames, findConfig } from "./find-config.ts";
export { type Host, type ResolvedAsset, VaultHost } from "./host.ts";
export { loadConfig } from "./load-config.ts";
export { openProject, type Project, type ProjectOptions } from "./project.ts";
export { readVocabulary, Vocabulary } from "./vocabulary.ts";
