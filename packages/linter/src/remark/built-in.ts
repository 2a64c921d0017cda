import type { Preset } from "@notewright/schema";
import { presets } from "../presets.ts";
import type { NamedPlugin } from "./remark-plugins.ts";

/** A rule of remark-lint that a preset brings. */
export interface BuiltInRemark {
  id: string;
  summary: string;
  /** The smallest preset it is in. */
  preset: Preset;
  load(): Promise<{ default: unknown }>;
}

/** Rules of remark-lint that find what is wrong and no matter of style; loaded only where their preset is chosen. */
export const builtInRemark: readonly BuiltInRemark[] = [
  {
    id: "remark-lint:no-duplicate-definitions",
    summary: "Disallow two definitions of one link label.",
    preset: "strict",
    load: () => import("remark-lint-no-duplicate-definitions"),
  },
  {
    id: "remark-lint:no-empty-url",
    summary: "Disallow links and images without an address.",
    preset: "strict",
    load: () => import("remark-lint-no-empty-url"),
  },
  {
    id: "remark-lint:no-heading-like-paragraph",
    summary: "Disallow headings with more than six signs: they are text.",
    preset: "strict",
    load: () => import("remark-lint-no-heading-like-paragraph"),
  },
  {
    id: "remark-lint:no-reference-like-url",
    summary: "Disallow addresses that are the label of a definition.",
    preset: "strict",
    load: () => import("remark-lint-no-reference-like-url"),
  },
];

/** The built-in ones of a preset. */
export async function builtInPlugins(preset: Preset): Promise<NamedPlugin[]> {
  const chosen = builtInRemark.filter((each) => presets.indexOf(each.preset) <= presets.indexOf(preset));
  return Promise.all(
    chosen.map(async ({ id, load }) => ({ name: id, plugin: (await load()).default as NamedPlugin["plugin"], options: [] })),
  );
}
