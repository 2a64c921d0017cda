export { defineProfile } from "@notewright/profile";
export type { Config, Profile } from "@notewright/schema";
export { defineConfig } from "./define-config.ts";
