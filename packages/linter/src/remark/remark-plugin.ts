import type { Root } from "mdast";
import { lintRule, type Plugin } from "unified-lint-rule";
import { lint } from "../lint.ts";
import type { Rule } from "../rule.ts";
import { noteOf, projectOf, sayFinding } from "./remark-note.ts";

/**
 * A rule as a remark-lint plugin. It reads the config that lies at or above remark's working directory for the vault's root,
 * profile, asset packs and vocabulary; severity and options come from remark. All rules of one run share one outline and walk.
 */
export function remarkPlugin(rule: Rule): Plugin<Root, object> {
  return lintRule<Root, object>({ origin: `notewright:${rule.meta.id}` }, async (tree, file, given) => {
    const project = await projectOf(file);
    if (project === null) return;
    const note = noteOf(tree, file, project);
    const options = { ...(rule.options?.defaults as object), ...given };
    const findings = await lint([note], [{ rule, severity: rule.meta.severity, options }], project.host);
    for (const finding of findings.get(note) ?? []) sayFinding(file, finding);
  });
}
