const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, "gu");
// Only emoji that are joined or tagged hold hidden characters, and compiling the list of emoji takes long.
const MAY_BE_IN_EMOJI = /[\u200d\u{e0020}-\u{e007f}]/u;
// What GitHub's log takes for a command: `::name` at the start of a line, `##[name]` anywhere.
const CI_COMMAND = /^\s*(?=::)|##(?=\[)/g;

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * Text from a note, fit for one line of a terminal or a log: control characters as pictures (`␛`), no-break spaces as `⍽`, other
 * characters that show nothing or turn the direction as `<U+202E>`; emoji stay whole; a backslash breaks CI commands.
 */
export function visibleText(text: string): string {
  const hidden = MAY_BE_IN_EMOJI.test(text) ? new RegExp(`\\p{RGI_Emoji}|${HIDDEN.source}`, "gv") : ALL_HIDDEN;
  const shown = HIDDEN.test(text) ? text.replace(hidden, picture) : text;
  return shown.replace(CI_COMMAND, (start) => `${start}\\`);
}

function picture(match: string): string {
  const code = match.codePointAt(0) as number;
  if (!HIDDEN.test(match) || match.length > String.fromCodePoint(code).length) return match;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return "␡";
  if (code === 0xa0 || code === 0x202f) return "⍽";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
