import type { ProfileSettings } from "@notewright/schema";

/** One note for each thing, in folders that are categories. */
export const filePerEntry: ProfileSettings = {
  id: "file-per-entry",
  extends: "reference-notes",
  summary: "Each note is an entry, its folder the category, its lower headings the sections.",
  category: { folder: -1 },
  entry: { note: true, kind: "entry" },
};
