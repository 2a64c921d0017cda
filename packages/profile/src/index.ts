export { type InferredProfile, inferProfile, type NoteShape } from "./infer-profile.ts";
export { builtInProfiles, defaultProfile, defineProfile } from "./profiles.ts";
