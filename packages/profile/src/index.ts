export { builtInProfiles, builtInSettings, referenceNotes } from "./built-in.ts";
export { type InferredProfile, inferProfile } from "./infer/infer-profile.ts";
export type { NoteShape } from "./infer/note-shape.ts";
export { type AttachmentPlace, defineProfile, type IconPlace, type Profile } from "./profile.ts";
export { ProfileSet, profileSet } from "./profile-set.ts";
export { resolveProfile } from "./resolve-profile.ts";
