import { UserError } from "@notewright/diagnostics";
import type { FixOptions } from "@notewright/engine";
import { type FlagValues, textFlag } from "./command.ts";

/** What chooses among fixes. */
export type ChooseFixes = NonNullable<FixOptions["choose"]>;

/** Lets the first `max` fixes pass, in the order of the notes and of their lines; undefined without `--max`. */
export function limitFixes(flags: FlagValues): ChooseFixes | undefined {
  const given = textFlag(flags, "max");
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UserError(`--max ${given} is no number of fixes. Write for example --max 20.`);
  let left = Number(given);
  return async (findings, { unmade }) => {
    left += unmade.length;
    const chosen = findings.slice(0, left);
    left -= chosen.length;
    return chosen;
  };
}
