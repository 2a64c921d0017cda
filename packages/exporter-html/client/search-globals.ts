import type { SearchText } from "../src/search-text.ts";
import type { SearchHit } from "./search-engine.ts";

/** What the scripts of a page share. The search comes in scripts of their own, as late as somebody searches. */
export interface SearchGlobals {
  /** Lists of texts, one from each script that holds some. */
  notewrightTexts?: SearchText[][];
  /** Takes in the texts that came since, and searches. */
  notewrightSearch?: (query: string) => SearchHit[];
}
