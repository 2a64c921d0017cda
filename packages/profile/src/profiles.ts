import type { Profile } from "@notewright/schema";
import { referenceNotes } from "./profiles/reference-notes.ts";

/** The profile of a vault that names none. */
export const defaultProfile: Profile = referenceNotes;

/** Profiles that a config may name by id. */
export const builtInProfiles: ReadonlyMap<string, Profile> = new Map([[referenceNotes.id, referenceNotes]]);

/** Types a profile of one's own. */
export function defineProfile(profile: Profile): Profile {
  return profile;
}
