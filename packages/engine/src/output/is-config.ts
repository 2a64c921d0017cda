import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { configNames } from "@notewright/host";

/** Whether a file that is there is a config: by its name, which applies where it lies, or because it is the one in use. */
export function isConfig(path: string, configFile: string | null): boolean {
  const real = realpathSync(path);
  if ([path, real].some((each) => configNames.includes(basename(each).toLowerCase()))) return true;
  return configFile !== null && real === realpathSync(configFile);
}
