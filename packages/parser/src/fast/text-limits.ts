/** What begins an item of a list. */
const item = /(?:[-+*]|\d+[.)])/.source;

/** Syntax of notes that only the constructs of this package read. */
const noteSyntax = [
  // A wikilink or an embed.
  /\[\[(?![ \t|^])/,
  // A comment.
  /%%/,
  // A highlight.
  /(?<!=)==(?!=)/,
  // Maths, between single dollars in one paragraph.
  /\$(?:\$|(?![\s$])(?:[^$\n\r]|\r?\n(?![ \t>]*[\r\n]))*[^\s$]\$)/,
  // A block id.
  /(?:^|\s)\^[\w-]+[ \t]*$/,
  // A callout.
  /\[!/,
  // The description of a definition list.
  /^[ \t>*+\-\d.)]*[:~][ \t]/,
];

/** What the two parsers read, or place, otherwise; found by comparing them on random texts. */
const otherwise = [
  /[\0\uFEFF]|^\+\+\+|\r(?!\n)/,
  // Signs of emphasis beside letters of two units, beside others of their kind, and in threes.
  /[*_~][\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}][*_~]/u,
  /\*[^\w\s]*_|_[^\w\s]*\*|\*\*\*|___|~~~|\\[*_~]/,
  // Underlines of `=`.
  /^[ >]*=+ *$/,
  // Footnotes and other definitions that end a paragraph, or stand in an item or a quote.
  /^ *\[\^[^\]]*\]:/,
  /^ *\[[^\]\n]*\]:[^\n]*\n(?! *\r?$| {0,3}\[[^\]\n]*\]:)/,
  /(?:[-+*>]|\d[.)]) *\[[^\]\n]*\]:/,
  // Tabs that indent.
  /^ *(?:[>*+-]|\d+[.)])?[ >]*\t/,
  // A quote of more than one plain paragraph, or with a lazy line.
  /^ *>(?! ?[\p{L}\p{N}"'“‘(*_!`[&])/u,
  new RegExp(`^ *> ?(?:${item} |\\*\\*\\*|___|\`\`\`)`),
  /^ *>.*\r?\n(?! *>| *\r?$)/,
  // An item that begins empty, or with a quote, a list, HTML or a box without a word.
  new RegExp(`^[ >]*${item} *$|${item} +${item}\\s*$`),
  new RegExp(`^ *${item} *(?:>|${item} |(?:\\[.\\] +)?<)`),
  new RegExp(`^ *${item} +\\[[ xX]\\](?! [\\p{L}\\p{N}].*\\S$)`, "u"),
  // HTML, a table or a fence in an item.
  /^ +(?:<|.*\|)|^(?: +|.*[-+*] +|.*\d[.)] +)(?:```|~~~)/,
  // Blanks alone in a line, or a bracket over two lines, in an item or a quote.
  new RegExp(`^(?: |>|${item}).*(?:\\r?\\n[ \\t]+$|\\[[^\\]\\n]*$)`),
  // Lists in lists in lists, each level of which costs it more.
  /^ {40}/,
  // HTML that goes on to an end of its own.
  /<(?:script|pre|style|textarea)/i,
];

const limits = new RegExp([...noteSyntax, ...otherwise].map(({ source }) => source).join("|"), "imu");
const fence = /^ *```/gm;

/** Signs of a paragraph that may pair with others, of which the fast parser would try each with each. */
const pairing: ReadonlySet<string> = new Set("*_~[]`<&!");
const mostSigns = 5000;

/** Whether the fast parser reads a text as the parser of reference does, as far as the text tells, and in good time. */
export function isWithinLimits(text: string): boolean {
  return !isDense(text) && !limits.test(text) && text.isWellFormed() && (text.match(fence)?.length ?? 0) % 2 === 0;
}

function isDense(text: string): boolean {
  let signs = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (pairing.has(character) && ++signs > mostSigns) return true;
    if (character === "\n" && /[\r\n]/.test(text.charAt(index + 1))) signs = 0;
  }
  return false;
}
