import { linksIn } from "@notewright/linter";
import type { ParsedNote } from "@notewright/parser";

/** Hosts that are only ever examples, or lie in the own network by their name. */
const EXAMPLES = /^(?:(?:.+\.)?example\.(?:com|net|org)|.+\.(?:example|test|local|internal|localhost))$/;
/** A piece that somebody is to fill in, or that no address has. */
const BLANK = /[\p{Cc}{}<>…]|%7B|%3C|\.\.\.|\$\w/iu;

/** Addresses on the web that notes link to or show, each once, without `#…`; none that stands for others. */
export function urlsOf(notes: readonly ParsedNote[], ignored: readonly string[]): string[] {
  const rules = ignored.length === 0 ? null : ignored.map(urlPattern);
  const found = new Set<string>();
  for (const note of notes)
    for (const { url } of [...linksIn(note), ...note.images]) {
      const key = url.split("#")[0] as string;
      if (!/^https?:\/\//i.test(key) || BLANK.test(key) || !URL.canParse(key)) continue;
      if (EXAMPLES.test(new URL(key).hostname) || rules?.some((rule) => rule.test(key)) === true) continue;
      found.add(key);
    }
  return Array.from(found).sort();
}

/** `*` stands for any text; a pattern is for the whole address or for the beginning of one. */
function urlPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}`, "i");
}
