import { UserError } from "@notewright/diagnostics";
import type { Flag, FlagValues } from "./command.ts";
import { oneOf } from "./flags.ts";

/** Flags of `export` that one format has, by name. */
export const formatFlags: Readonly<Record<string, Flag>> = {
  "single-file": { type: "boolean", help: "html: one document that holds everything, images and search too" },
  "with-findings": { type: "boolean", help: "html: check the notes, and show what was found in its place, for their authors" },
  package: { type: "string", value: "FORM", help: "anki: legacy for every Anki (default), latest for those since 2.1.50" },
  "include-flagged": { type: "boolean", help: "anki: also ask text in which an error was found, tagged needs-review" },
};

const FORMAT_OF: Readonly<Record<string, string>> = {
  "single-file": "html",
  "with-findings": "html",
  package: "anki",
  "include-flagged": "anki",
};

/** The options of an exporter that flags set; a flag of another format is the user's mistake. */
export function flaggedOptions(format: string, flags: FlagValues): Record<string, unknown> {
  for (const [name, only] of Object.entries(FORMAT_OF)) {
    if (flags[name] !== undefined && only !== format) throw new UserError(`\`--${name}\` is for ${only} only. Leave it out.`);
  }
  return {
    ...(flags["single-file"] === true && { singleFile: true }),
    ...(flags["with-findings"] === true && { withFindings: true }),
    ...(flags["package"] !== undefined && { package: oneOf(flags, "package", ["legacy", "latest"], "legacy") }),
    ...(flags["include-flagged"] === true && { includeFlagged: true }),
  };
}
