import { UserError } from "@notewright/diagnostics";
import { keyText } from "./config-error.ts";
import type { ConfigSource, KeyPath } from "./config-source.ts";

/** Does what a key of a config asks for; a `UserError` then also names the config, the key and its line. */
export function inConfig<T>(source: ConfigSource | null, keys: KeyPath, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof UserError) || source === null) throw error;
    const line = source.lineOf(keys);
    throw new UserError(`${source.path}${line === null ? "" : `:${line}`}: ${keyText(keys)}: ${error.message}`, {
      cause: error,
    });
  }
}
