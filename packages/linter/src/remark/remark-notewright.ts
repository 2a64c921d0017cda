import type { Project } from "@notewright/host";
import type { Root } from "mdast";
import type { VFile } from "vfile";
import { lint } from "../lint.ts";
import type { RuleConfig, RuleSet } from "../rule-set.ts";
import { activeRules } from "../rule-settings.ts";
import { noteOf, projectOf, sayFinding } from "./remark-note.ts";
import { remarkSource } from "./remark-source.ts";

/** Which rules run, and how: the keys `preset` and `rules` of a config. */
export type RemarkOptions = Pick<RuleConfig, "preset" | "rules">;

/**
 * All rules of a preset as one remark plugin, so that a mistake is said once and comments that ignore nothing are known. It reads the
 * config at or above remark's working directory for what is no matter of rules.
 */
export function remarkNotewright(options: RemarkOptions = {}): (tree: Root, file: VFile) => Promise<void> {
  const sets = new WeakMap<Project, Promise<RuleSet>>();
  return async (tree, file) => {
    const project = await projectOf(file);
    if (project === null) return;
    const note = noteOf(tree, file, project);
    const rules = sets.get(project) ?? rulesOf(options, project);
    sets.set(project, rules);
    for (const finding of (await lint([note], await rules, project.host)).get(note) ?? []) {
      const message = sayFinding(file, finding);
      const [id = "", by = "notewright"] = finding.rule.split(":").reverse();
      message.ruleId = id;
      message.source = by;
      // As of `file.info`: neither an error nor a warning.
      message.fatal = finding.severity === "info" ? undefined : finding.severity === "error";
    }
  };
}

async function rulesOf(options: RemarkOptions, { root }: Project): Promise<RuleSet> {
  const source = await remarkSource([], options.preset ?? "recommended", root);
  return activeRules(options, {}, [], source === null ? [] : [source]);
}
