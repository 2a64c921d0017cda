export { builtInProfiles, defaultProfile, defineProfile } from "./profiles.ts";
