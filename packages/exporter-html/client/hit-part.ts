import { partEnd } from "../src/search-text.ts";
import type { SearchHit } from "./search-engine.ts";
import { normalised, wordFinder } from "./words.ts";

/** The part of a place that a search is about. */
export interface HitPart {
  url: string;
  name: string;
  body: string;
}

/** The part under a heading that has more of the words than what stands above all of them; null where none has. */
export function partOf({ body, text, words }: SearchHit): HitPart | null {
  const { acronym = "", aliases = [], anchors = [], expansion = "", headings = [], name, url } = text;
  const bodies = body.split(partEnd);
  if (anchors.length === 0 || bodies.length !== anchors.length + 1) return null;
  const finder = wordFinder(words);
  // The name counts for all parts: "rose pruning" is about the part on pruning of the entry on roses.
  const names = [name, acronym, expansion, ...aliases].join("\n");
  const counts = bodies.map((part, index) => {
    const found = `${names}\n${headings[index - 1] ?? ""}\n${part}`.match(finder) ?? [];
    return new Set(found.map(normalised)).size;
  });
  const best = counts.indexOf(Math.max(...counts));
  if (best === 0) return null;
  return { url: url + anchors[best - 1], name: headings[best - 1] ?? "", body: bodies[best] ?? "" };
}
