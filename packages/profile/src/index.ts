export { builtInProfiles, builtInSettings, referenceNotes } from "./built-in.ts";
export { type InferredProfile, inferProfile, type NoteShape } from "./infer-profile.ts";
export { type AttachmentPlace, defineProfile, type IconPlace, type Profile } from "./profile.ts";
export { ProfileSet, profileSet } from "./profile-set.ts";
export { resolveProfile } from "./resolve-profile.ts";
