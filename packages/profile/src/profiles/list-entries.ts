import type { Profile } from "@notewright/schema";
import { referenceNotes } from "./reference-notes.ts";

/** Lists of short entries under the headings of categories. */
export const listEntries: Profile = {
  ...referenceNotes,
  id: "list-entries",
  summary: "H2 is a category, a list item that begins with bold text an entry, such items inside it its members.",
  category: { heading: 2 },
  entry: { listItem: "bold", kind: "entry" },
};
