import type { Schema } from "hast-util-sanitize";
import { linkProtocols } from "./links.ts";
import { slotTag } from "./slot.ts";

const text = ["a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp"];
const moreText = ["rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "input"];
const blocks = ["blockquote", "dd", "details", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p"];
const moreBlocks = ["pre", "section", "summary", "ul", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr"];

/** Elements that go with everything in them; others that are not allowed leave their content behind. */
const dropped = [
  "script",
  "style",
  "template",
  "noscript",
  "noembed",
  "noframes",
  "iframe",
  "frame",
  "frameset",
  "object",
  "embed",
];
const moreDropped = ["applet", "svg", "math", "canvas", "textarea", "select", "title", "head", "plaintext", "xmp", "dialog"];

/** What may stay of the HTML in a note. Everything that is not named here goes. */
export const allowList: Schema = {
  tagNames: [...text, ...moreText, ...blocks, ...moreBlocks, slotTag],
  strip: [...dropped, ...moreDropped],
  ancestors: {
    caption: ["table"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
    li: ["ul", "ol"],
    summary: ["details"],
  },
  attributes: {
    "*": ["id", "title", "lang", "dir"],
    a: [
      "href",
      "dataFootnoteRef",
      "dataFootnoteBackref",
      "ariaDescribedBy",
      "ariaLabel",
      ["className", "data-footnote-backref"],
    ],
    code: [["className", /^language-./, "math-inline", "math-display"]],
    details: ["open", ["className", "callout", /^callout-[a-z]+$/]],
    div: [
      ["className", "callout", /^callout-[a-z]+$/],
      ["role", "note"],
      ["ariaLabel", /^[\p{L}\p{N} _-]+$/u],
    ],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    li: [["className", "task-list-item"], "value"],
    ol: ["start", "reversed", ["className", "contains-task-list"]],
    p: [["className", "sr-only"]],
    section: ["dataFootnotes", ["className", "footnotes"]],
    span: [["className", "callout-kind", /^c-[a-z]+$/]],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
    time: ["dateTime"],
    ul: [["className", "contains-task-list"]],
    [slotTag]: ["index"],
  },
  required: { input: { type: "checkbox", disabled: true } },
  protocols: { href: [...linkProtocols] },
  clobber: ["id", "ariaDescribedBy"],
};
