/** What a search knows of one place of the site; keys without a value are left out. Shared by the exporter and the page's script. */
export interface SearchText {
  /** Page and fragment, from the root of the site. */
  url: string;
  name: string;
  /** Set where it is no entry or comparison: one that fits as well comes first. */
  kind?: "category" | "note" | "section";
  acronym?: string;
  expansion?: string;
  aliases?: readonly string[];
  headings?: readonly string[];
  /** Where the headings are: what goes on behind `url`. */
  anchors?: readonly string[];
  tags?: readonly string[];
  /** Of a section, the name of what it stands in. */
  category?: string;
  /** Left out where the text stands on the page that searches. A form feed stands before what is said under each heading. */
  body?: string;
}

/** What stands between the parts of a body. */
export const partEnd = "\f";
