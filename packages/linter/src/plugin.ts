import type { ParsedNote } from "@notewright/parser";
import type { SourceReport } from "./finding-source.ts";
import type { Rule } from "./rule.ts";

/** What the default export of a plug-in's module is, or a function makes of the options that the config gives. */
export interface Plugin {
  /** Leads the ids of its rules, before a colon: small letters, digits and hyphens. */
  id: string;
  /** Rules like notewright's own. Their ids are without the plug-in's. */
  rules?: readonly Rule[];
  /** Looks at a note as a whole. `rule` is without the plug-in's id. None of the fixes is taken as safe. */
  check?(note: ParsedNote): Promise<readonly SourceReport[]> | readonly SourceReport[];
}

/** A plug-in, or what makes one of options. It may take its time. */
export type PluginModule = Plugin | ((options: unknown) => Plugin | Promise<Plugin>);

/** Types a plug-in. */
export function definePlugin(plugin: PluginModule): PluginModule {
  return plugin;
}
