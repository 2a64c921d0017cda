import type { Pluggable, Plugin, Preset } from "unified";

/** A remark plug-in with its options, and what named it. */
export interface NamedPlugin {
  /** As the config names it: a package or file. */
  name: string;
  plugin: Plugin<unknown[]>;
  options: unknown[];
}

/**
 * The plug-ins in what a module exports: one, or those of a preset and of the presets in it. Null when it is neither. Options are for
 * a plug-in; a preset has its own.
 */
export function remarkPlugins(name: string, exported: unknown, options: unknown[] = []): NamedPlugin[] | null {
  if (typeof exported === "function") return [{ name, plugin: exported as Plugin<unknown[]>, options }];
  if (typeof exported !== "object" || exported === null || !Array.isArray((exported as Preset).plugins)) return null;
  const found: NamedPlugin[] = [];
  for (const each of (exported as { plugins: Pluggable[] }).plugins) {
    const [inner, ...given] = Array.isArray(each) ? each : [each];
    const plugins = remarkPlugins(name, inner, given);
    if (plugins === null) return null;
    found.push(...plugins);
  }
  return found;
}

/** Each plug-in once, where it stood first, with the options it was given last; `false` as options leaves it out. */
export function lastOptions(plugins: readonly NamedPlugin[]): NamedPlugin[] {
  const last = new Map<NamedPlugin["plugin"], NamedPlugin>();
  for (const each of plugins) last.set(each.plugin, each);
  return [...last.values()].filter(({ options }) => options[0] !== false);
}
