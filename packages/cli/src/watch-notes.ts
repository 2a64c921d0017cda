import { visibleText } from "@notewright/diagnostics";
import { type VaultState, watchVault } from "@notewright/engine";
import type { Environment, FlagValues } from "./command.ts";
import { openVault } from "./open-vault.ts";

/** Watches the notes that a command line names until Ctrl-C. A mistake that comes later is said, and does not end it. */
export function watchNotes(
  environment: Environment,
  flags: FlagValues,
  paths: readonly string[],
  onState: (state: VaultState) => Promise<void> | void,
): Promise<void> {
  return watchVault({
    cwd: environment.cwd,
    paths,
    open: () => openVault(environment, flags),
    onState,
    onMistake: (message) => environment.stderr.write(`notewright: ${visibleText(message)}\n`),
    signal: environment.interruption(),
  });
}
