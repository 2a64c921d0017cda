import type { Schema } from "hast-util-sanitize";
import { drawn } from "./formula-style.ts";

const tokens = ["mi", "mn", "mo", "ms", "mspace", "mtext"];
const scripts = ["mmultiscripts", "mover", "mprescripts", "msub", "msubsup", "msup", "munder", "munderover"];
const layouts = ["menclose", "mfrac", "mpadded", "mphantom", "mroot", "mrow", "msqrt", "mstyle", "mtable", "mtd", "mtr"];

const flag = /^(?:true|false)$/;
/** As far as some 40 letters: nothing of a formula may reach over the page. */
const length = /^-?(?:\d|[1-3]\d)?(?:\.\d+)?(?:em|ex)?$|^-?\d{1,3}(?:\.\d+)?(?:pt|px)$/;
const size = /^[0-3](?:\.\d+)?em$/;

/** Classes for inline styles. */
const own = /^math-(?:box|line-(?:top|right|bottom|left)|tight-(?:left|right)|rule|mark|red|orange|green|blue|purple)$/;

/** What may stay of a formula: what MathML Core is made of, with nothing that leads, loads, runs or is styled inline. */
export const formulaList: Schema = {
  tagNames: ["math", "semantics", "annotation", ...tokens, ...scripts, ...layouts],
  strip: ["script", "style", "template", "iframe", "object", "embed", "svg", "annotation-xml", "mglyph", "maction"],
  attributes: {
    "*": [
      ["className", own, drawn],
      ["displaystyle", flag],
      ["mathvariant", "normal"],
      ["scriptlevel", /^[+-]?[0-3]$/],
    ],
    math: [["display", "block", "inline"]],
    annotation: [["encoding", "application/x-tex"]],
    menclose: [["notation", /^[a-z ]+$/]],
    mfrac: [["linethickness", length]],
    mo: [
      ...["fence", "largeop", "movablelimits", "separator", "stretchy", "symmetric"].map((name): [string, RegExp] => [
        name,
        flag,
      ]),
      ...["lspace", "maxsize", "minsize", "rspace"].map((name): [string, RegExp] => [name, length]),
      ["form", "prefix", "infix", "postfix"],
    ],
    mover: [["accent", flag]],
    munder: [["accentunder", flag]],
    munderover: [
      ["accent", flag],
      ["accentunder", flag],
    ],
    mpadded: ["depth", "height", "lspace", "voffset", "width"].map((name): [string, RegExp] => [name, length]),
    mspace: ["depth", "height", "width"].map((name): [string, RegExp] => [name, length]),
    mstyle: [["mathsize", size]],
  },
};
