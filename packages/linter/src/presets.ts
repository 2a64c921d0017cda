import type { Preset } from "@notewright/schema";
import type { Rule } from "./rule.ts";

/** Presets, each in the ones after it. */
export const presets: readonly Preset[] = ["recommended", "strict", "all"];

/** The presets a rule is in, the smallest first. */
export function presetsOf({ meta }: { meta: Pick<Rule["meta"], "preset"> }): readonly Preset[] {
  return presets.slice(presets.indexOf(meta.preset ?? "recommended"));
}
