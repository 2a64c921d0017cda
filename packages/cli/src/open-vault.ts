import { type Analysis, checkSettings, openProject, type Project } from "@notewright/engine";
import { type Environment, type FlagValues, textFlag } from "./command.ts";
import { withSelf } from "./with-self.ts";

/** Opens the vault that the flags and the working directory name; `--verbose` says which it is. */
export async function openVault({ cwd, stderr }: Environment, flags: FlagValues): Promise<Project> {
  const root = textFlag(flags, "root");
  const config = textFlag(flags, "config");
  const project = await withSelf(() =>
    openProject({ cwd, ...(root !== undefined && { root }), ...(config !== undefined && { config }) }),
  );
  await checkSettings(project);
  if (flags["verbose"] === true) {
    const { configFile, profiles } = project;
    stderr.write(
      `Vault: ${project.root}\nConfig: ${configFile ?? "none"}\n${profiles.main === null ? "" : `Profile: ${profiles.main.id}\n`}`,
    );
  }
  return project;
}

/** With `--verbose`: what profile was inferred, and why. */
export function sayInferred({ inferred, profiles }: Analysis, { stderr }: Environment, flags: FlagValues): void {
  if (flags["verbose"] !== true || inferred.length === 0) return;
  stderr.write(`Profile: like ${profiles.main?.id}, inferred.\n${inferred.map((evidence) => `  ${evidence}.\n`).join("")}`);
}
