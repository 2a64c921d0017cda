import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a vault is evidently kept for; its links follow other rules then. */
export type VaultUse = "obsidian" | "site" | null;

/** Files and folders that mark the source of a website, by the generators that look for them. */
const siteMarks: ReadonlySet<string> = new Set([
  ".eleventy.js",
  ".nojekyll",
  ".vitepress",
  ".vuepress",
  "_config.toml",
  "_coverpage.md",
  "_sidebar.md",
  "_config.yaml",
  "_config.yml",
  "_quarto.yml",
  "antora.yml",
  "book.toml",
  "conf.py",
  "hugo.json",
  "hugo.toml",
  "hugo.yaml",
  "hugo.yml",
  "mint.json",
  "mkdocs.yaml",
  "mkdocs.yml",
  "zensical.toml",
  "zola.toml",
]);
const siteConfigs = /^(?:astro|docusaurus|eleventy|next|nuxt|svelte|rspress)\.config\.[cm]?[jt]s$|^gatsby-config\.[cm]?[jt]s$/;

/** How far above the vault a generator's config is looked for; never above the repository. */
const MAX_ABOVE = 3;

/** Where a repository keeps its website. */
const SITE_FOLDERS = ["doc", "docs", "site", "website"];

/** Looks at the names in the root of a vault, in its folders for a website, and in the folders above it that belong to the same repository. */
export function vaultUse(root: string): VaultUse {
  if (existsSync(join(root, ".obsidian"))) return "obsidian";
  const folders = [...repositoryFolders(root), ...SITE_FOLDERS.map((name) => join(root, name))];
  return folders.some((folder) => namesIn(folder).some((name) => siteMarks.has(name) || siteConfigs.test(name)))
    ? "site"
    : null;
}

function repositoryFolders(root: string): string[] {
  const folders = [root];
  for (let at = root; folders.length <= MAX_ABOVE + 1; at = dirname(at)) {
    if (at !== root) folders.push(at);
    if (existsSync(join(at, ".git"))) return folders;
    if (dirname(at) === at) break;
  }
  return [root];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
