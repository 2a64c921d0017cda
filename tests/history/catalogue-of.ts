import { buildCatalogue, parseNote } from "@notewright/parser";
import { builtInProfiles, type Profile } from "@notewright/profile";
import type { Catalogue } from "@notewright/schema";

/** Notes by path. */
export type Vault = Readonly<Record<string, string>>;

/** The catalogue of some notes with H1 categories and H3 entries, or another profile. */
export function catalogueOf(vault: Vault, profile = "reference-notes"): Catalogue {
  const notes = Object.entries(vault).map(([path, text]) =>
    parseNote(text, { path, profile: builtInProfiles.get(profile) as Profile }),
  );
  return buildCatalogue(notes, {
    generator: "notewright 0.0.0",
    resolveAsset: () => ({ from: "none", file: null, sha256: null }),
  }).catalogue;
}

/** All ids of categories, entries, comparisons and sections. */
export function idsOf({ categories, comparisons, entries }: Catalogue): string[] {
  const sections = [...entries, ...comparisons].flatMap((record) => record.sections);
  return [...categories, ...entries, ...comparisons, ...sections].map(({ id }) => id).sort();
}
