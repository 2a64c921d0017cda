import type { Profile } from "@notewright/schema";

/** One long note: chapters are categories, third-level headings the things described. */
export const referenceNotes: Profile = {
  id: "reference-notes",
  summary:
    'H1 is a category, H3 an entry, H4 a section; "A vs B" headings are comparisons; the first image under a heading is its icon.',
  category: { heading: 1 },
  entry: { heading: 3, kind: "service" },
  members: true,
  comparisons: ["vs", "vs.", "versus"],
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
