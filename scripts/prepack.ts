import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

// Runs in a package's folder before it is packed: adds what is kept once for all packages, and takes out of dist/ what an
// earlier build made of a source that is gone.
const root = join(import.meta.dirname, "..");

copyFileSync(join(root, "LICENSE"), "LICENSE");
if (existsSync("bin")) {
  mkdirSync("schemas", { recursive: true });
  for (const name of readdirSync(join(root, "schemas"))) copyFileSync(join(root, "schemas", name), join("schemas", name));
}
for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const source = join(file.parentPath.replace(/^dist/, "src"), basename(file.name).replace(/\.(?:d\.ts|js)(?:\.map)?$/, ".ts"));
  if (file.isFile() && !existsSync(source)) rmSync(join(file.parentPath, file.name));
}
