export {
  type BuiltCatalogue,
  buildCatalogue,
  type CatalogueOptions,
  type ParsedNote,
  type ParseOptions,
  parseNote,
} from "@notewright/parser";
export { defineProfile, profileSet } from "@notewright/profile";
export type { Catalogue, Config, ProfileSettings } from "@notewright/schema";
export { defineConfig } from "./define-config.ts";
