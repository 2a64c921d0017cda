import type { Project } from "@notewright/host";
import { inferProfile, shortSettings } from "@notewright/profile";
import type { Config } from "@notewright/schema";
import type { NoteFile } from "./note-file.ts";
import { readVault, shapeOf } from "./read-vault.ts";

/** The part of a config that says what some notes look like. */
export interface InferredConfig extends Pick<Config, "overrides"> {
  profile: NonNullable<Config["profile"]>;
  /** What speaks for it: sentences without full stops, one for the profile and one for each override. */
  evidence: readonly string[];
}

/** Infers it from all of the notes, whatever a config says, and writes it as briefly as a person would. */
export async function inferConfig(project: Project, files: readonly NoteFile[]): Promise<InferredConfig> {
  const { parsed } = await readVault(project, files);
  const { config, evidence } = inferProfile(Array.from(parsed.values(), ({ path, tree }) => shapeOf(path, tree)));
  const overrides = config.overrides?.map((each) =>
    typeof each.profile === "object" ? { ...each, profile: shortSettings(each.profile) } : each,
  );
  return { profile: shortSettings(config.profile), ...(overrides !== undefined && { overrides }), evidence };
}
