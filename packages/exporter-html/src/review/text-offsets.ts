/**
 * Offsets in a text as it is shown, by offsets in the source that it was parsed from: escapes, character references, marks of quotes
 * and blanks at the ends of lines are only in the source. Null where the two do not fit together.
 */
export function shownOffsets(source: string, shown: string): Uint32Array | null {
  const offsets = new Uint32Array(source.length + 1);
  let from = 0;
  let to = 0;
  while (from < source.length) {
    const isSame = source[from] === shown[to];
    const reference = isSame && source[from] !== "&" ? null : referenceAt(source, from, shown, to);
    if (reference === null) {
      offsets[from++] = to;
      if (isSame) to++;
    } else {
      offsets.fill(to, from, from + reference.source);
      from += reference.source;
      to += reference.shown;
    }
  }
  offsets[source.length] = to;
  return to === shown.length ? offsets : null;
}

const referencePattern = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iy;

/** A character reference that stands for the next character shown; null for an ampersand that is just that. */
function referenceAt(source: string, from: number, shown: string, to: number): { source: number; shown: number } | null {
  referencePattern.lastIndex = from;
  const found = referencePattern.exec(source)?.[0];
  if (found === undefined || shown.startsWith(found, to)) return null;
  const code = shown.codePointAt(to);
  return code === undefined ? null : { source: found.length, shown: code > 0xffff ? 2 : 1 };
}
