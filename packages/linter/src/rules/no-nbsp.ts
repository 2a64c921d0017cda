import type { SourceText } from "@notewright/diagnostics";
import { type ParsedNote, startOf } from "@notewright/parser";
import { isFrench } from "../language/french-text.ts";
import { defineRule, type Rule } from "../rule.ts";

const NBSP = "\u00A0";

export const noNbsp: Rule = defineRule({
  meta: {
    id: "no-nbsp",
    summary: "Disallow no-break spaces in prose.",
    why: "They come with text pasted from web pages, look like spaces, and break search, diffing and word splitting.",
    category: "typography",
    severity: "warning",
    fix: "safe",
    because: { safe: "a common space reads the same" },
  },
  examples: [
    { name: "plain space", markdown: "Route 53 is DNS." },
    {
      name: "pasted no-break space",
      markdown: "Route\u00A053 is DNS.",
      reports: ["1:6 Unexpected no-break space, expected a space"],
      fixed: "Route 53 is DNS.",
    },
    {
      name: "beside a space, where one of the two is too many",
      markdown: "A heap is a tree.\u00A0 Its root is the largest key.",
      reports: ["1:18 Unexpected no-break space, expected none"],
      fixed: "A heap is a tree. Its root is the largest key.",
    },
    { name: "in code it may be meant", markdown: "Match it with `[ \u00A0]`." },
    { name: "written as a character reference it is meant", markdown: "100&nbsp;km" },
    {
      name: "between a number and its unit, and inside a large number",
      markdown: "It weighs 12\u00A0kg, costs 10\u00A0000\u00A0€ and is 90\u00A0% tin.",
    },
    {
      name: "beside a picture in HTML, and in a drawing of lines",
      markdown: '<img src="oboe.png" alt="">\u00A0\u00A0The Oboe\n\n> ├── winds\n> │\u00A0\u00A0 └── oboe',
    },
    {
      name: "before French punctuation",
      markdown: "Voici le hautbois\u00A0: il est dans la boîte\u00A0! Et le «\u00A0la\u00A0» ?",
    },
    {
      name: "at the start of a list item",
      markdown: "- \u00A0Oboe\n- Flute",
      reports: ["1:3 Unexpected no-break space, expected none"],
      fixed: "- Oboe\n- Flute",
    },
    {
      name: "where a space would make a list, only reported",
      markdown: "-\u00A0not a list item",
      reports: ["1:2 Unexpected no-break space, expected a space"],
    },
    {
      name: "alone on a line it parts or joins paragraphs, only reported",
      markdown: "One voice.\n\u00A0\nAnother voice.",
      reports: ["2:1 Unexpected no-break space, expected none"],
    },
  ],
  visit: {
    text(prose, { note, report }) {
      const { source } = note;
      let blanks: Blanks | undefined;
      let fixable = false;
      for (let index = prose.text.indexOf(NBSP); index >= 0; index = prose.text.indexOf(NBSP, index + 1)) {
        const start = prose.offsetAt(index);
        const end = prose.endOffsetAt(index + 1);
        const kind = prose.kindAt(index);
        if (kind === "code" || kind === "name" || end - start !== 1 || isMeant(prose.text, index, note)) continue;
        // A run of them is looked at once.
        if (blanks === undefined || start < blanks.start || start >= blanks.end) {
          blanks = blanksAround(source, start);
          const from = Math.max(startOf(prose.block), blanks.start - REACH);
          fixable = !isStructural(blanks, source.text.slice(from, blanks.start));
        }
        const isSpace = blanks.space === start;
        report({
          start,
          end,
          message: `Unexpected no-break space, expected ${isSpace ? "a space" : "none"}`,
          expected: [isSpace ? " " : ""],
          // A long run is mended by the fix of its first one.
          ...(fixable &&
            (blanks.end - blanks.start < LONG || start === blanks.start) && {
              fix: { kind: "safe", edits: [{ start: blanks.start, end: blanks.end, text: blanks.text }] },
            }),
        });
      }
    },
  },
});

const UNIT =
  /^(?:[%‰°€$£¥Ωµ]|\d{3}(?!\d)|(?:[kMGTPEZmµnpcd]?(?:B|b|bit|bits|byte|bytes|bps|m|g|s|A|V|W|J|N|K|Hz|Pa|Wh|eV|mol|cd|lm|lx|L|l|t)|[KMGTPE]i?[Bb]|h|min|d|ha|ft|in|lb|oz|mi|mph|rpm|px|pt|em|rem|dpi|fps|dB|years?|months?|weeks?|days?|hours?|minutes?|seconds?)(?:\/\p{L}+|[²³])?(?!\p{L}))/u;

/** After a line of a drawing, or at an object that is no text, as a tag of HTML. */
const DRAWN = /[\u2500-\u257F\uFFFC][ \u00A0]*$/u;

/** Whether a line must not break there: between a number and its unit, in a large number, at French punctuation. */
function isMeant(text: string, index: number, note: ParsedNote): boolean {
  const before = text[index - 1] ?? "";
  const after = text.slice(index + 1, index + 12);
  if (/\d/.test(before) && UNIT.test(after)) return true;
  if (DRAWN.test(text.slice(Math.max(0, index - 8), index))) return true;
  return (before === "«" || /^[:;?!»%]/.test(after)) && isFrench(note);
}

/** A run of more blanks is nothing that anybody has typed. */
const LONG = 100;

/** So many characters to either side are looked at: enough for a link or tag. */
const REACH = 1000;

/** A run of blanks in its line: an edit replaces the whole of it, so that no two spaces are left. */
interface Blanks {
  start: number;
  end: number;
  /** Which no-break space becomes that space; -1 where an ordinary one is there already. */
  space: number;
  /** What is to stand there: nothing at the edges of a line. */
  text: "" | " ";
  before: string;
  after: string;
}

/** What may stand before the content of a line: indentation, quote marks, bullets, numbers. */
const CONTAINERS = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*$/;

function blanksAround({ lines, text }: SourceText, offset: number): Blanks {
  const line = lines.range(lines.point(offset).line);
  const blank = (at: number): boolean => text[at] === " " || text[at] === "\t" || text[at] === NBSP;
  let start = offset;
  let end = offset + 1;
  while (start > line.start && blank(start - 1)) start--;
  while (end < line.end && blank(end)) end++;
  const first = text.indexOf(NBSP, start);
  const leads = CONTAINERS.test(text.slice(line.start, first));
  // The blanks before may be indentation that keeps the line in its list item.
  if (leads) start = first;
  const edge = leads || end === line.end;
  // Two spaces at the end of a line may be meant as a hard break.
  if (end === line.end && text.endsWith("  ", end)) end = text.lastIndexOf(NBSP, end) + 1;
  return {
    start,
    end,
    text: edge ? "" : " ",
    space: edge || /[ \t]/.test(text.slice(start, end)) ? -1 : text.indexOf(NBSP, start),
    before: text.slice(Math.max(line.start, start - REACH), start),
    after: text.slice(end, Math.min(line.end, end + REACH)),
  };
}

/** Whether another blank there could make another block, link or tag of the line. `block` is the block's text up to it. */
function isStructural({ after, before, text }: Blanks, block: string): boolean {
  if (!/\p{L}/u.test(before + after) || /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*\[.*\]:/.test(before)) return true;
  if (/<[A-Za-z/!?][^>]*$|\]\([^)]*$/.test(block)) return true;
  if (/(?:www\.|:\/\/|@)[^ \t]*$/i.test(before) || /^[^ \t]*(?:www\.|:\/\/|@)/i.test(after)) return true;
  // A space there begins a definition, a block id or a tag.
  if (/(?:^|[\s>]):$|(?:^|\s)\^[-\da-zA-Z]+$/.test(before) || /^(?:\^[-\da-zA-Z]|#\S|:\s)/.test(after)) return true;
  if (text === " ") return /(?:^|[\s>])(?:[-+*]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])$/.test(before) || /^#+\s*$/.test(after);
  if (after.trim() === "") return /[\\#>]$/.test(before);
  return !/^(?:[\p{L}("'“‘]|\*\*[^\s*]|\d+[^\d.)])/u.test(after);
}
