import { resolve } from "node:path";
import { cacheFolder } from "@notewright/engine";
import { type FlagValues, textFlag } from "./command.ts";

/** The folder of caches, null for none. */
export function cacheOf(root: string, cwd: string, flags: FlagValues): string | null {
  if (flags["no-cache"] === true) return null;
  const named = textFlag(flags, "cache-location");
  return named === undefined ? cacheFolder(root) : resolve(cwd, named);
}
