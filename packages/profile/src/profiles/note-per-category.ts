import type { ProfileSettings } from "@notewright/schema";

/** One note for each category, its second-level headings the things described. */
export const notePerCategory: ProfileSettings = {
  id: "note-per-category",
  extends: "reference-notes",
  summary: "Each note is a category, H2 an entry, lower headings its sections.",
  category: { note: true },
  entry: { heading: 2, kind: "entry" },
};
