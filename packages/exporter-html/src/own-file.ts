import type { FileEnds } from "@notewright/exporter";
import { isTextsScript } from "./search-texts.ts";

/** Whether a file of a website is one of ours: pages and the texts of the search tell, scripts, styles and pictures do not. */
export function isOwnFile(path: string, { head, tail }: FileEnds): boolean | null {
  const text = new TextDecoder().decode(head);
  if (!/\.html$/i.test(path)) return isTextsScript(text) || null;
  // Pages for what is not found had no generator in 0.1.0, but a foot.
  const isMissingPage = /<p>Made with notewright\b/.test(new TextDecoder().decode(tail));
  return /<meta name="generator" content="notewright\b/.test(text) || isMissingPage;
}
