import type { Profile } from "@notewright/schema";
import { profiles } from "./generated/profiles.ts";

/** Profiles that a config may name by id. */
export const builtInProfiles: ReadonlyMap<string, Profile> = new Map(profiles.map((profile) => [profile.id, profile]));

/** Types a profile of one's own. */
export function defineProfile(profile: Profile): Profile {
  return profile;
}
