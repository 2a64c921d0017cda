import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import { inferConfig } from "@notewright/engine";
import { writeFileAtomic } from "@notewright/files";
import { type Command, defineCommand } from "../command.ts";
import { newConfig } from "../new-config.ts";
import { notesOf } from "../notes-of.ts";
import { openVault } from "../open-vault.ts";
import { DEFAULT_FILE } from "../vocabulary-file.ts";

export const initCommand: Command = defineCommand({
  summary: "Write a first config, made for the notes that are there.",
  usage: "",
  flags: {
    "dry-run": { type: "boolean", help: "print the config, and write nothing" },
    yes: { type: "boolean", short: "y", help: "ask nothing, as it always does" },
  },
  async run(environment, flags, others) {
    if (others.length > 0) throw new UserError("`init` takes no paths. Name the folder of the notes with --root.");
    const project = await openVault(environment, flags);
    const { configFile, root } = project;
    if (configFile !== null)
      throw new UserError(
        `There is a config already: ${configFile}. Edit it, or take it away and run \`notewright init\` again.`,
      );
    const files = await notesOf(project, [], environment, flags);
    const inferred = await inferConfig(project, files);
    const vocabulary = [DEFAULT_FILE].filter((file) => existsSync(join(root, file)));
    const text = newConfig({ ...inferred, vocabulary });
    if (flags["dry-run"] === true) {
      environment.stdout.write(text);
      return 0;
    }
    const path = join(root, nameOf(root));
    writeFileAtomic(path, Buffer.from(text));
    if (flags["quiet"] !== true) {
      const count = `${files.length} ${files.length === 1 ? "note" : "notes"}`;
      const why = inferred.evidence.map((each) => `  ${visibleText(each)}.\n`).join("");
      const shown = visibleText(relative(environment.cwd, path));
      environment.stdout.write(`Found ${count}.\n${why}Wrote ${shown}. Next: \`notewright check\`.\n`);
    }
    return 0;
  },
});

/** TypeScript, because it may have comments and editors know its keys; `.mts` where the nearest package.json would have Node take it for CommonJS. */
function nameOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, "package.json");
    if (existsSync(file)) return `notewright.config.${isCommonJs(file) ? "mts" : "ts"}`;
    if (dirname(at) === at) return "notewright.config.ts";
  }
}

function isCommonJs(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { type?: unknown } | null)?.type === "commonjs";
  } catch {
    // One that is no JSON says nothing.
    return false;
  }
}
