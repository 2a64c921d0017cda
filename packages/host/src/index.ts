export { AssetPack, openAssetPack } from "./asset-pack.ts";
export { configNames, findConfig } from "./find-config.ts";
export { type Host, type ResolvedAsset, VaultHost } from "./host.ts";
export { loadConfig } from "./load-config.ts";
export { openProject, type Project, type ProjectOptions } from "./project.ts";
export { readVocabulary, Vocabulary } from "./vocabulary.ts";
