import type { Preset } from "unified";
import { remarkPreset } from "./remark/remark-preset.ts";

/** The rules of `recommended` for remark, each at its own severity. */
const preset: Preset = remarkPreset("recommended");

export default preset;
