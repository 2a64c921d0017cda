import type { Preset } from "unified";
import { remarkPreset } from "./remark/remark-preset.ts";

/** The rules of `all` for remark, each at its own severity. */
const preset: Preset = remarkPreset("all");

export default preset;
