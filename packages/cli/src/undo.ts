import { UserError, visibleText } from "@notewright/diagnostics";
import { type Project, undoFix } from "@notewright/engine";
import { cacheOf } from "./cache-flag.ts";
import type { Environment, FlagValues } from "./command.ts";

/** `fix --undo`: says what was restored; 1 if a note could not be. */
export function undo(project: Project, paths: readonly string[], environment: Environment, flags: FlagValues): number {
  const others = ["check", "dry-run", "interactive", "max", "unsafe"].filter(
    (flag) => flags[flag] !== undefined && flags[flag] !== false,
  );
  if (paths.length > 0 || others.length > 0) {
    const without = paths.length > 0 ? "paths" : `--${others[0]}`;
    throw new UserError(`\`fix --undo\` takes back all that the last \`fix\` changed. Use it without ${without}.`);
  }
  const cache = cacheOf(project.root, environment.cwd, flags);
  if (cache === null) throw new UserError("`fix --undo` reads the cache. Use it without --no-cache.");
  const undone = undoFix(project, { cache }) ?? [];
  const restored = undone.filter(({ failure }) => failure === undefined);
  for (const { failure, path } of undone) {
    if (failure !== undefined) environment.stderr.write(`notewright: ${visibleText(path)}: ${visibleText(failure)}\n`);
  }
  if (flags["quiet"] !== true) {
    const count = `${restored.length} ${restored.length === 1 ? "note" : "notes"}`;
    environment.stdout.write(undone.length === 0 ? "Nothing to undo.\n" : `Restored ${count}.\n`);
  }
  return restored.length === undone.length ? 0 : 1;
}
