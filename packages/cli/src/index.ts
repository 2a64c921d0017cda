export { defineProfile } from "@notewright/profile";
export type { Config, ProfileSettings } from "@notewright/schema";
export { defineConfig } from "./define-config.ts";
