import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExporterInput } from "@notewright/exporter";
import { makeInput } from "./make-input.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the exporter gets for the given note, with the icons of the asset pack. */
export function seedInput(): ExporterInput {
  const pack = dirname(fileURLToPath(import.meta.resolve("aws-svg-icons/package.json")));
  const icons = globSync("**/Arch*_{48,64}.svg", { cwd: pack });
  const files = new Map(icons.map((path) => [basename(path), readFileSync(join(pack, path))]));
  return makeInput(
    { "notes/cloud/aws-services.md": readFileSync(join(root, "content/notes/cloud/aws-services.md"), "utf8") },
    files,
  );
}
