import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { clientFiles } from "./generate/client-files.ts";
import { exporterOptionFiles } from "./generate/exporter-options.ts";
import { registryFiles } from "./generate/registries.ts";
import { rulePageFiles } from "./generate/rule-pages.ts";
import { schemaFiles } from "./generate/schemas.ts";
import { wordFiles } from "./generate/words/words.ts";

// `npm run generate` writes every generated file; `-- --check` writes none and fails when one is stale.
const root = resolve(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const stale: string[] = [];
// Rule pages load the linter, which loads the words.
const files = [
  ...wordFiles(root),
  ...(await schemaFiles(root)),
  ...registryFiles(root),
  ...(await clientFiles(root)),
  ...(await exporterOptionFiles(root)),
  ...(await rulePageFiles(root)),
];
for (const { path, content } of files) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target).equals(Buffer.from(content as string))) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}\nRun \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Everything generated is up to date." : `${check ? "Stale" : "Wrote"}: ${stale.join(", ")}`);
}
