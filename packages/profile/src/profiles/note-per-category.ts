import type { Profile } from "@notewright/schema";
import { referenceNotes } from "./reference-notes.ts";

/** One note for each category, its second-level headings the things described. */
export const notePerCategory: Profile = {
  ...referenceNotes,
  id: "note-per-category",
  summary: "Each note is a category, H2 an entry, lower headings its sections.",
  category: { note: true },
  entry: { heading: 2, kind: "entry" },
};
