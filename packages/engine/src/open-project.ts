import { openProject as openVault, type Project, type ProjectOptions } from "@notewright/host";
import { unknownName } from "./check-settings.ts";

/** Finds root and config of a vault, and opens what the config names; rules and exporters that nobody has made are told as such. */
export function openProject(options: Omit<ProjectOptions, "unknownName">): Promise<Project> {
  return openVault({ ...options, unknownName });
}
