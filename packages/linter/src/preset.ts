import { remarkNotes } from "@notewright/parser";
import type { Preset } from "unified";
import { rules } from "./generated/rules.ts";
import { remarkPlugin } from "./remark-plugin.ts";

/**
 * Every rule for remark, at its own severity; remark has no level below a warning, so `info` is one there.
 * With them comes the syntax that notewright parses with.
 */
const preset: Preset = {
  plugins: [
    remarkNotes,
    ...rules.map((rule): [ReturnType<typeof remarkPlugin>, [string]] => [
      remarkPlugin(rule),
      [rule.meta.severity === "error" ? "error" : "warn"],
    ]),
  ],
};

export default preset;
