import { foldCase } from "./fold-case.ts";
import { type GlobSign, globPieces, isGlob, pieceAt, readGlob } from "./glob.ts";

/**
 * Whether a name fits a pattern of a config. A pattern is the name itself in any letter case, a text with `*` for any characters,
 * or a regular expression between slashes that the whole name must match. In a text with `*`, `?` stands for one character, but not
 * at its end, where it ends a question; a backslash makes the sign after it an ordinary one. A regular expression that cannot be read
 * throws a `SyntaxError`.
 */
export function matcher(pattern: string): (name: string) => boolean {
  const expression = regexOf(pattern);
  if (expression !== null) {
    const whole = new RegExp(`^(?:${expression.source})$`, expression.flags);
    return (name) => whole.test(tidy(name));
  }
  const signs = readGlob(tidy(pattern));
  if (isGlob(signs)) return (name) => fits(signs, foldCase(tidy(name)));
  const text = signs.map(String).join("");
  return (name) => foldCase(tidy(name)) === text;
}

/** The name that a pattern stands for, null where it stands for several. */
export function exactName(pattern: string): string | null {
  if (regexOf(pattern) !== null) return null;
  const signs = readGlob(tidy(pattern), (text) => text);
  return isGlob(signs) ? null : signs.map(String).join("");
}

/** The regular expression in a pattern, null where the pattern is a text. Letters that are no flags make it a text: `/etc/hosts`. */
export function regexOf(pattern: string): RegExp | null {
  const match = /^\/(.+)\/([dgimsuvy]*)$/s.exec(pattern);
  if (match === null) return null;
  const [, source, flags] = match as unknown as [string, string, string];
  // The flags that say where to go on make no difference to one look.
  return new RegExp(source, flags.replace(/[dgy]/g, ""));
}

function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The first piece at the start, the last at the end, and those between at the first place that is free: no place is tried twice. */
function fits(signs: readonly GlobSign[], name: string): boolean {
  const pieces = globPieces(signs);
  const first = pieces[0] as GlobSign[];
  const last = pieces.at(-1) as GlobSign[];
  const end = name.length - last.length;
  let at = first.length;
  if (at > end || !pieceAt(first, name, 0) || !pieceAt(last, name, end)) return false;
  for (const piece of pieces.slice(1, -1)) {
    while (at + piece.length <= end && !pieceAt(piece, name, at)) at++;
    if (at + piece.length > end) return false;
    at += piece.length;
  }
  return true;
}
