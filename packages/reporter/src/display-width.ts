/**
 * Text of letters and marks that each take one column and join with no other: the Latin blocks, punctuation, arrows, mathematics,
 * and the marks of a report. Most text is such.
 */
export const SINGLE: RegExp = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u2052\u2190-\u22ff\u237d]*$/;

/** Columns that a grapheme takes in a terminal, as far as terminals agree. */
export function displayWidth(grapheme: string): number {
  if (SINGLE.test(grapheme)) return grapheme.length;
  kinds ??= characterKinds();
  if (kinds.emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!kinds.zero.test(character)) width += kinds.wide.test(character) ? 2 : 1;
  }
  return width;
}

let kinds: ReturnType<typeof characterKinds> | undefined;

/** Made when first needed: compiling them takes longer than printing a report. */
function characterKinds(): { zero: RegExp; wide: RegExp; emoji: RegExp } {
  // Scripts stand in for East Asian Width, which regular expressions do not know; half-width forms are their exception.
  const scripts = ["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Yi"].map((name) => `\\p{Script=${name}}`).join("");
  return {
    zero: /[\p{Mn}\p{Me}\u1160-\u11ff]/u,
    wide: new RegExp(
      `[[${scripts}\\p{Emoji_Presentation}\\u3000-\\u303e\\uff01-\\uff60\\uffe0-\\uffe6]--[\\uff61-\\uffdc]]`,
      "v",
    ),
    emoji: /^\p{RGI_Emoji}$/v,
  };
}
