import type { ProfileSettings } from "@notewright/schema";

/** Lists of short entries under the headings of categories. */
export const listEntries: ProfileSettings = {
  id: "list-entries",
  extends: "reference-notes",
  summary: "H2 is a category, a list item that begins with bold text an entry, such items inside it its members.",
  category: { heading: 2 },
  entry: { listItem: "bold", kind: "entry" },
};
