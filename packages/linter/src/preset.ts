import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import type { Preset } from "unified";
import { rules } from "./generated/rules.ts";
import { remarkPlugin } from "./remark-plugin.ts";

/**
 * Every rule for remark, at its own severity; remark has no level below a warning, so `info` is one there.
 * With it come the extensions that notewright parses with.
 */
const preset: Preset = {
  plugins: [
    remarkGfm,
    [remarkFrontmatter, ["yaml"]],
    ...rules.map((rule): [ReturnType<typeof remarkPlugin>, [string]] => [
      remarkPlugin(rule),
      [rule.meta.severity === "error" ? "error" : "warn"],
    ]),
  ],
};

export default preset;
