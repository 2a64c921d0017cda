/** A part of a text; `isFound` where it is one of the words looked for. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

const before = 40;
const length = 150;

/** The text around the first word that was found, in parts; its beginning where none stands there. */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const first = matches(plain, words)[0]?.index ?? 0;
  let start = first > before ? plain.lastIndexOf(" ", first - before) + 1 : 0;
  if (start > 0 && plain.length - start < length) start = plain.lastIndexOf(" ", Math.max(0, plain.length - length)) + 1;
  const end = start + length >= plain.length ? plain.length : plain.lastIndexOf(" ", start + length);
  return marked(
    `${start > 0 ? "… " : ""}${plain.slice(start, end > start ? end : start + length)}${end < plain.length ? " …" : ""}`,
    words,
  );
}

/** A text in parts, the words in it marked. */
export function marked(text: string, words: readonly string[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { 0: word, index } of matches(text, words)) {
    if (index > at) parts.push({ text: text.slice(at, index), isFound: false });
    parts.push({ text: word, isFound: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false });
  return parts;
}

function matches(text: string, words: readonly string[]): RegExpExecArray[] {
  if (words.length === 0) return [];
  // Longer ones first, since the first that fits is taken.
  const pattern = words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.join("|")})(?![\\p{L}\\p{N}])`, "giu"))];
}
