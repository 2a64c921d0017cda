import { closest } from "./closest.ts";

/** ` Did you mean "x"?`, with a blank before it, to stand behind a sentence that names what was not found; empty where nothing is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const near = closest(found, known);
  return near === null ? "" : ` Did you mean "${near}"?`;
}
