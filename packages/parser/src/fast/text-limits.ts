/** What begins an item of a list. */
const item = /(?:[-+*]|\d+[.)])/.source;

/** Syntax of notes that only the constructs of this package read. */
const noteSyntax = [
  // A wikilink or an embed.
  /\[\[(?![ \t|^])/u,
  // A comment.
  /%%/u,
  // A highlight.
  /(?<!=)==(?!=)/u,
  // Maths, between single dollars in one paragraph.
  /\$(?:\$|(?![\s$])(?:[^$\n\r]|\r?\n(?![ \t>]*[\r\n]))*[^\s$]\$)/u,
  // A block id.
  /(?:^|\s)\^[\w-]+[ \t]*$/mu,
  // A callout.
  /\[!/u,
];

/** What the two parsers read, or place, otherwise; found by comparing them on random texts. */
const otherwise = [
  /[\0\uFEFF]|\r(?!\n)/u,
  // Signs of emphasis beside letters of two units, beside others of their kind, and in threes.
  /[*_~][\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}][*_~]/u,
  /\*\*\*|___|~~~|\*[^\w\s]*_|_[^\w\s]*\*|\\[*_~]/u,
  // A definition in an item or a quote.
  /(?:[-+*>]|\d[.)]) *\[[^\]\n]*\]:/u,
  // An item that begins with an empty one.
  new RegExp(`${item} +${item}\\s*$`, "mu"),
  // A fence in an item that begins in its line.
  /(?:[-+*]|\d[.)]) +(?:```|~~~)/u,
  // HTML that goes on to an end of its own.
  /<(?:script|pre|style|textarea)/iu,
];

/** The same for what stands at the beginning of a line. */
const lineStarts = [
  // The description of a definition list.
  /[ \t>*+\-\d.)]*[:~][ \t]/,
  /\+\+\+/,
  // Underlines of `=`.
  /[ >]*=+ *$/,
  // Footnotes, and other definitions that end a paragraph.
  / *\[\^[^\]]*\]:/,
  / *\[[^\]\n]*\]:[^\n]*\n(?! *\r?$| {0,3}\[[^\]\n]*\]:)/,
  // Tabs that indent.
  / *(?:[>*+-]|\d+[.)])?[ >]*\t/,
  // A quote of more than one plain paragraph, or with a lazy line.
  / *>(?! ?[\p{L}\p{N}"'“‘(*_!`[&])/u,
  new RegExp(` *> ?(?:${item} |\\*\\*\\*|___|\`\`\`)`),
  / *>.*\r?\n(?! *>| *\r?$)/,
  // An item that begins empty, or with a quote, a list, HTML or a box without a word.
  new RegExp(`[ >]*${item} *$`),
  new RegExp(` *${item} *(?:>|${item} |(?:\\[.\\] +)?<)`),
  new RegExp(` *${item} +\\[[ xX]\\](?! [\\p{L}\\p{N}].*\\S$)`, "u"),
  // HTML, a table or a fence in an item.
  / +(?:<|```|~~~|.*\|)/,
  // Blanks alone in a line, or a bracket over two lines, in an item or a quote.
  new RegExp(`(?: |>|${item}).*(?:\\r?\\n[ \\t]+$|\\[[^\\]\\n]*$)`),
  // Lists in lists in lists, each level of which costs it more.
  / {40}/,
];

// Each by itself, where the first character tells nearly all places apart: all in one took four times as long.
const anywhere = [...noteSyntax, ...otherwise];
const atLineStart = new RegExp(`\\n(?:${lineStarts.map(({ source }) => source).join("|")})`, "mu");
const fence = /^ *```/gm;

/** Signs of a paragraph that may pair with others, of which the fast parser would try each with each. */
const pairing = /[*_~[\]`<&!]/g;
const mostSigns = 5000;

/** Whether the fast parser reads a text as the parser of reference does, as far as the text tells, and in good time. */
export function isWithinLimits(text: string): boolean {
  return (
    !isDense(text) &&
    !anywhere.some((sign) => sign.test(text)) &&
    !atLineStart.test(`\n${text}`) &&
    text.isWellFormed() &&
    (text.match(fence)?.length ?? 0) % 2 === 0
  );
}

function isDense(text: string): boolean {
  return text
    .split(/\n(?=[\r\n])/)
    .some((paragraph) => paragraph.length > mostSigns && (paragraph.match(pairing)?.length ?? 0) > mostSigns);
}
