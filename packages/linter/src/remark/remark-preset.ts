import { remarkNotes } from "@notewright/parser/remark";
import type { Preset as PresetName } from "@notewright/schema";
import remarkMessageControl from "remark-message-control";
import type { Preset } from "unified";
import { remarkNotewright } from "./remark-notewright.ts";

/** A preset for remark: its rules, the syntax that notewright parses with, and remark-lint's comments (`<!--lint ignore-->`) for the rules. */
export function remarkPreset(preset: PresetName): Preset {
  return {
    plugins: [
      remarkNotes,
      [remarkNotewright, { preset }],
      [remarkMessageControl, { name: "lint", source: ["notewright", "remark-lint"] }],
    ],
  };
}
