import { UserError, visibleText } from "@notewright/diagnostics";
import { checkedNotes, loadRules, reportOf } from "@notewright/engine";
import { type Reporter, reporters } from "@notewright/reporter";
import { type Command, defineCommand } from "../command.ts";
import { oneOf, ruleFlag, ruleLevels } from "../flags.ts";
import { reporterContext } from "../reporter-context.ts";
import { watchNotes } from "../watch-notes.ts";

export const watchCommand: Command = defineCommand({
  summary: "Check the notes, and each again as soon as it changes.",
  usage: "[paths…]",
  flags: {
    format: { type: "string", value: "FORMAT", help: "how to report: text, or jsonl (a line for each note; default: text)" },
    rule: ruleFlag,
  },
  async run(environment, flags, paths) {
    const format = oneOf(flags, "format", ["text", "jsonl"], "text");
    const levels = ruleLevels(flags);
    if (paths.includes("-")) throw new UserError("`watch` looks at files, and `-` is none. Use `notewright check -` instead.");
    const { render } = reporters.get(format) as Reporter;
    await watchNotes(environment, flags, paths, async ({ changed, isReopened, project, removed, vault }) => {
      const { stderr, stdout } = environment;
      for (const path of removed) stderr.write(`${visibleText(path)} is gone.\n`);
      const wanted = new Set(changed);
      const some = isReopened ? vault.notes : vault.notes.filter(({ path }) => wanted.has(path));
      if (some.length === 0) return;
      const notes = await checkedNotes(project, vault, await loadRules(project, levels), some);
      stdout.write(render(reportOf({ notes }), reporterContext(environment, project.root, notes, true)));
    });
    return 0;
  },
});
