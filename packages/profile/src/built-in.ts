import type { ProfileSettings } from "@notewright/schema";
import { profiles } from "./generated/profiles.ts";
import type { Profile } from "./profile.ts";
import { resolveProfile } from "./resolve-profile.ts";

/** Settings of the profiles that a config may name or extend. */
export const builtInSettings: ReadonlyMap<string, ProfileSettings> = new Map(profiles.map((profile) => [profile.id, profile]));

/** The built-in profiles by id. */
export const builtInProfiles: ReadonlyMap<string, Profile> = new Map(
  profiles.map((profile) => [profile.id, resolveProfile(profile, builtInSettings)]),
);

/** The profile of one long note: chapters are categories, third-level headings the things described. */
export const referenceNotes: Profile = builtInProfiles.get("reference-notes") as Profile;
