import { LineIndex, visibleText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";

/** Finds the line of an offset in a note; null where the note's text is not known. */
export type LineOf = (path: string, offset: number) => number | null;

const MAX_PLACES = 3;
const MAX_LENGTH = 40;

/** Looks up lines in the texts of notes; each text is taken apart once. */
export function lineLookup(source: (path: string) => string | null): LineOf {
  const known = new Map<string, LineIndex | null>();
  return (path, offset) => {
    let index = known.get(path);
    if (index === undefined) {
      const text = source(path);
      index = text === null ? null : new LineIndex(text);
      known.set(path, index);
    }
    return index?.point(offset).line ?? null;
  };
}

/**
 * The other places that support a finding, each as `b.md:7 "text"`, or `line 7 "text"` in its own note; without those in its own line,
 * which is shown already. Null where there are none.
 */
export function evidencePlaces({ evidence = [], start }: Finding, note: string, lineOf: LineOf): string | null {
  const seen = new Set<string>();
  for (const { path, start: offset, text } of evidence) {
    const line = lineOf(path, offset);
    if (path === note && (line === null || line === start.line)) continue;
    const place = path === note ? `line ${line}` : visibleText(path) + (line === null ? "" : `:${line}`);
    seen.add(`${place} "${shortened(text)}"`);
  }
  if (seen.size === 0) return null;
  const more = seen.size > MAX_PLACES ? [`and ${seen.size - MAX_PLACES} more`] : [];
  return [...Array.from(seen).slice(0, MAX_PLACES), ...more].join(", ");
}

function shortened(text: string): string {
  const [line = ""] = text.trim().split(/\s*[\r\n]/, 1);
  const characters = [...line];
  return visibleText(characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join("")}…` : line);
}
