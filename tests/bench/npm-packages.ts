import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const caches = resolve(import.meta.dirname, "../../node_modules/.cache/notewright-bench");

/**
 * The folder whose `node_modules` has packages of npm that only a benchmark needs, by their exact versions. They are fetched once and kept under
 * node_modules/.cache, since they would be much for every clone. No script of theirs runs.
 */
export function npmPackages(versions: Readonly<Record<string, string>>): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const folder = join(caches, packages.join("+").replaceAll("/", "-"));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, "package.json"), '{ "private": true }\n');
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    execFileSync("npm", ["install", ...packages, ...flags], { cwd: unfinished, stdio: "inherit" });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
