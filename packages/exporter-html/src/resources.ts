import type { OutputFile } from "@notewright/exporter";
import type { AssetRecord } from "@notewright/schema";
import type { ElementContent } from "hast";

/** An image as a page shows it; the size is in CSS pixels. */
interface ShownImage {
  src: string;
  width: number;
  height: number;
}

/** A script or style sheet of the site. */
export interface CodeFile {
  /** What its file is named after, like `site.js`. */
  name: string;
  content: string;
  /** Set where every note may change it: then its name stays, since else each change of a note would change all pages. */
  keepsName?: true;
}

/** What only some pages have a style sheet or script for: `overview` is for what leads to notes. */
export type Extra = "callouts" | "code" | "formulas" | "overview" | "quiz";

/** Where pages have images, style and scripts from: files beside them, or their own text. */
export interface Resources {
  /** Says that there is something of this on a page. */
  need(page: string, extra: Extra): void;
  /** What belongs in the head of a page, with its policy first; asked for when all else of the page is made. */
  head(page: string): ElementContent[];
  /** What belongs at the end of a page, when all texts are known. */
  tail(): ElementContent[];
  /** Addresses of the scripts to load when a search begins; none when the page holds them. */
  searchScripts(page: string): string[];
  /** Null where the file is missing, or none that browsers show. */
  image(page: string, asset: AssetRecord): ShownImage | null;
  /** The file of a script to load when a search begins; none when the pages hold it. */
  searchFile(script: CodeFile): Iterable<OutputFile>;
  /** The other files that the pages made so far refer to. */
  files(): Iterable<OutputFile>;
}
