import type { Profile } from "@notewright/schema";
import { referenceNotes } from "./reference-notes.ts";

/** One note for each thing, in folders that are categories. */
export const filePerEntry: Profile = {
  ...referenceNotes,
  id: "file-per-entry",
  summary: "Each note is an entry, its folder the category, its lower headings the sections.",
  category: { folder: -1 },
  entry: { note: true, kind: "entry" },
};
