import type { Preset } from "unified";
import { remarkPreset } from "./remark/remark-preset.ts";

/** The rules of `strict` for remark, each at its own severity. */
const preset: Preset = remarkPreset("strict");

export default preset;
