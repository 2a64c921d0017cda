const NAMES: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u061C": "Arabic letter mark",
  "\u180E": "Mongolian vowel separator",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "end of embedding",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "end of isolate",
  "\uFEFF": "byte order mark",
};

/** What an invisible character is called; others by their number. */
export function invisibleName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return NAMES[character] ?? (character < "\u00A0" ? `control character U+${code}` : `invisible character U+${code}`);
}

/** Scripts whose letters join, or that have no blanks between words. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Hebr}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/**
 * Whether an invisible character does its work where it stands: a joiner between emoji, a joiner or zero-width space beside letters of
 * a script that needs it, a mark of direction where there are letters that run to the left.
 */
export function isMeant(text: string, index: number, hasLettersToTheLeft: boolean): boolean {
  const character = text[index] as string;
  const before = codePointBefore(text, index);
  const after = String.fromCodePoint(text.codePointAt(index + 1) ?? 0x20);
  if (character === "\u200D" && EMOJI.test(before) && EMOJI.test(after)) return true;
  if (character >= "\u200B" && character <= "\u200D") return JOINING.test(before) || JOINING.test(after);
  if (character === "\u061C" || (character >= "\u200E" && character <= "\u2069")) return hasLettersToTheLeft;
  return character === "\u180E" && /\p{sc=Mong}/u.test(before);
}

function codePointBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const from = low >= 0xdc00 && low <= 0xdfff ? index - 2 : index - 1;
  return index > 0 ? text.slice(Math.max(0, from), index) : " ";
}
