export { type InferredProfile, inferProfile, type NoteShape } from "./infer-profile.ts";
export { referenceNotes } from "./profiles/reference-notes.ts";
export { builtInProfiles, defineProfile } from "./profiles.ts";
