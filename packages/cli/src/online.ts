import type { UncheckedUrl } from "@notewright/engine";
import type { Environment, FlagValues } from "./command.ts";

/** Addresses that are named without `--verbose`. */
const SHOWN = 3;

/** Says once of which addresses nothing could be found out. */
export function sayUnchecked(unchecked: readonly UncheckedUrl[], { stderr }: Environment, flags: FlagValues): void {
  if (unchecked.length === 0 || flags["quiet"] === true) return;
  const shown = flags["verbose"] === true ? unchecked : unchecked.slice(0, SHOWN);
  const names = shown.map(({ reason, url }) => `${url} (${reason})`).join(", ");
  const more = unchecked.length - shown.length;
  const count = unchecked.length === 1 ? "1 address on the web" : `${unchecked.length} addresses on the web`;
  stderr.write(
    `Of ${count} nothing could be found out: ${names}${more === 0 ? "" : ` and ${more} more; --verbose names them`}.\n`,
  );
}
