/** A word or text for comparing: small letters without accents. */
export function normalised(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}

/** The words of a text: letters and digits, and the signs at the end of C++ and C#. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+[+#]*/gu) ?? [];
}
