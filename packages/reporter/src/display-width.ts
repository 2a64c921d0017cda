const ZERO = /[\p{Mn}\p{Me}\u1160-\u11ff]/u;
// Scripts stand in for East Asian Width, which regular expressions do not know; half-width forms are their exception.
const WIDE =
  /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]--[\uff61-\uffdc]]/v;
const EMOJI = /^\p{RGI_Emoji}$/v;

/** Columns that a grapheme takes in a terminal, as far as terminals agree. */
export function displayWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!ZERO.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
