import type { ProfileSettings } from "@notewright/schema";

/** One long note: chapters are categories, third-level headings the things described. */
export const referenceNotes: ProfileSettings = {
  id: "reference-notes",
  summary:
    'H1 is a category, H3 an entry, H4 a section; "A vs B" headings are comparisons; the first image under a heading is its icon.',
  category: { heading: 1 },
  entry: { heading: 3, kind: "service" },
  members: true,
  comparisonTables: true,
  comparisons: ["vs", "vs.", "versus", "or"],
  icons: true,
  credits: ["Credit", "Credits", "Source", "Image credit"],
  vendors: [
    "Amazon",
    "AWS",
    "Apache",
    "Azure",
    "Cloudflare",
    "Google",
    "Google Cloud",
    "HashiCorp",
    "IBM",
    "Microsoft",
    "Oracle",
    "Red Hat",
  ],
};
