export { builtInProfiles, builtInSettings, referenceNotes } from "./built-in.ts";
export { type CountRange, countRange, countText } from "./count-range.ts";
export { type InferredProfile, inferProfile, type NoteShape } from "./infer-profile.ts";
export { exactName, matcher } from "./matcher.ts";
export { type AttachmentPlace, defineProfile, type IconPlace, type Profile } from "./profile.ts";
export { type ProfileMistake, profileMistakes } from "./profile-mistakes.ts";
export { ProfileSet, profileSet } from "./profile-set.ts";
export { resolveProfile } from "./resolve-profile.ts";
export { type FoundText, textFinder } from "./text-finder.ts";
