import { dirname } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { configError, type KeyPath, type Project } from "@notewright/host";
import type { FindingSource, NamedPlugin, Plugin, Rule, RuleSet } from "@notewright/linter";
import type { PluginSetting, RuleLevel } from "@notewright/schema";
import { checkSettings } from "../check-settings.ts";
import { loadModule } from "./load-module.ts";
import { openPlugin, sourceOf } from "./open-plugin.ts";

/**
 * The rules of a run: the built-in ones, and what the config's `plugins` and `remark` bring, each loaded only if it is named. `levels` by
 * id win over the config's. What is wrong with the config is a `UserError` that names its line.
 */
export async function loadRules(project: Project, levels: Readonly<Record<string, RuleLevel>> = {}): Promise<RuleSet> {
  const { activeRules } = await import("@notewright/linter");
  const { config } = project;
  const plugins: Plugin[] = [];
  for (const [index, setting] of (config.plugins ?? []).entries())
    plugins.push(await atKey(project, ["plugins", index], () => openSetting(project, setting)));
  const rules = plugins.flatMap(prefixedRules);
  await checkSettings(project, rules);
  const sources = plugins.flatMap((plugin) => sourceOf(plugin) ?? []);
  const remark = await remarkOf(project);
  return activeRules(config, levels, rules, remark === null ? sources : [...sources, remark]);
}

function openSetting(project: Project, setting: PluginSetting): Promise<Plugin> {
  const [name, options] = typeof setting === "string" ? [setting, {}] : setting;
  return openPlugin(name, options, folderOf(project));
}

/** A plug-in's rules under its name. */
function prefixedRules({ id, rules = [] }: Plugin): Rule[] {
  return rules.map((rule) => ({ ...rule, meta: { ...rule.meta, id: `${id}:${rule.meta.id}` } }));
}

async function remarkOf(project: Project): Promise<FindingSource | null> {
  const { remarkSource } = await import("@notewright/linter");
  const { config, root } = project;
  const plugins: NamedPlugin[] = [];
  for (const [index, setting] of (config.remark ?? []).entries())
    plugins.push(...(await atKey(project, ["remark", index], () => openRemark(project, setting))));
  return remarkSource(plugins, config.preset ?? "recommended", root);
}

async function openRemark(project: Project, setting: PluginSetting): Promise<NamedPlugin[]> {
  const [name, ...options] = typeof setting === "string" ? [setting] : setting;
  const { remarkPlugins } = await import("@notewright/linter");
  const plugins = remarkPlugins(name, await loadModule(name, folderOf(project)), options);
  if (plugins === null) throw new UserError(`${name} is neither a remark plug-in nor a preset of them`);
  return plugins;
}

function folderOf({ configFile, root }: Project): string {
  return configFile === null ? root : dirname(configFile);
}

async function atKey<Result>({ source }: Project, keys: KeyPath, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || source === null) throw error;
    throw configError(source, [{ keys, message: error.message }], error);
  }
}
