import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pythonWith } from "../../anki/python.ts";
import type { Program } from "./program.ts";

/** mkdocs-material over a copy of the notes; what is missing it links as it is. */
export function mkdocsProgram(notes: string, folder: string): Program {
  const python = pythonWith(join(import.meta.dirname, "mkdocs-requirements.txt"), "mkdocs-material");
  mkdirSync(folder, { recursive: true });
  cpSync(notes, join(folder, "docs"), { recursive: true });
  writeFileSync(join(folder, "mkdocs.yml"), "site_name: Notes\ntheme:\n  name: material\n");
  return {
    name: "mkdocs-material",
    command: [python, "-m", "mkdocs", "build", "--quiet"],
    cwd: folder,
    output: join(folder, "site"),
    prepared: "no images, whose links stay as they are",
  };
}
