import type {
  CategorySource,
  EntrySource,
  FrontmatterSchema,
  KindByName,
  ProfileSettings,
  RequiredPart,
  SectionScope,
} from "@notewright/schema";

/** Where a picture must stand to be the icon of its part. */
export type IconPlace = "after-heading" | "in-heading" | "in-text";

/** Where the file of a link is looked for. */
export type AttachmentPlace = "note" | "root" | "name" | "packs";

/** A profile with everything said: what its settings leave out is off. `ProfileSettings` has the meaning of each key. */
export interface Profile {
  id: string;
  summary: string;
  category: CategorySource | null;
  /** In the order in which they are tried; empty where notes hold no entries. */
  entries: readonly EntrySource[];
  kinds: readonly KindByName[];
  members: boolean;
  comparisons: readonly string[];
  comparisonTables: boolean;
  icons: readonly IconPlace[];
  credits: readonly string[];
  vendors: readonly string[];
  attachments: readonly AttachmentPlace[];
  ignore: readonly string[];
  headingJumps: readonly (readonly [number, number])[];
  frontmatter: FrontmatterSchema | null;
  require: Readonly<Record<string, readonly RequiredPart[]>>;
  sections: Readonly<Record<string, SectionScope>>;
}

/** Types a profile of one's own. */
export function defineProfile(profile: ProfileSettings): ProfileSettings {
  return profile;
}
