import type { Site } from "./site.ts";

/** Where content is shown. */
export interface Place {
  site: Site;
  /** Path of the page. */
  page: string;
  /** Id of the note that the content is from. */
  note: string;
}
