import { isBlank } from "../field-text.ts";

/** The two sides of a template, as the package has them. */
export interface TemplateSides {
  front: string;
  back: string;
}

/** A template that is taken apart once for all its cards. */
export type TemplateParts = readonly (string | { kind: "" | "#" | "^" | "/"; filters: readonly string[]; field: string })[];

/** What a template is filled with. */
export interface CardValues {
  /** HTML of a field; undefined where there is none of the name. */
  field(name: string): string | undefined;
  /** The number of the cloze that is asked, from 1. */
  cloze: number;
  isBack: boolean;
}

/** More than people read of a side; a hostile package could make gigabytes of a small one. */
const MOST_LETTERS = 5000;
const MOST_LETTERS_OF_TEMPLATE = 50_000;
const MOST_PARTS = 1000;

/** Takes a template apart; what a browser would run or style by is left out. */
export function templateParts(template: string): TemplateParts {
  const plain = template.slice(0, MOST_LETTERS_OF_TEMPLATE).replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gis, "");
  const parts = plain.split(/\{\{\s*([^{}]*?)\s*\}\}/).slice(0, MOST_PARTS);
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const [, kind = "", rest = ""] = /^([#^/]?)\s*(.*)$/s.exec(part) ?? [];
    const names = rest.split(":").map((name) => name.trim());
    return { kind: kind as "" | "#" | "^" | "/", field: names.pop() ?? "", filters: names };
  });
}

/** The fields of a template of which a part is hidden. */
export function clozeFieldsOf(parts: TemplateParts): string[] {
  return parts.flatMap((part) => (typeof part !== "string" && part.filters.includes("cloze") ? part.field : []));
}

/** What is hidden in a field by a number, in one line. */
export function hiddenText(html: string, cloze: number): string {
  const hidden = clozePieces(html.slice(0, MOST_LETTERS)).flatMap(({ number, text }) => (number === cloze ? text : []));
  return plainText(hidden.join(", "));
}

/** What a reader sees of a filled template, in one line; pictures are their names in brackets. */
export function templateText(parts: TemplateParts, values: CardValues): string {
  const field = (name: string): string => (values.field(name) ?? "").slice(0, MOST_LETTERS);
  let html = "";
  const open: boolean[] = [];
  for (const part of parts) {
    if (html.length > MOST_LETTERS) break;
    if (typeof part === "string") {
      if (!open.includes(false)) html += part;
    } else if (part.kind === "/") open.pop();
    else if (part.kind !== "") open.push(isBlank(field(part.field)) === (part.kind === "^"));
    else if (!open.includes(false)) html += filled(part.filters, field(part.field), values);
  }
  return plainText(html.slice(0, MOST_LETTERS));
}

function filled(filters: readonly string[], html: string, { cloze, isBack }: CardValues): string {
  // One is shown when it is tapped, the other is to be typed.
  if (filters.includes("hint") || (filters.includes("type") && !isBack)) return "";
  if (!filters.includes("cloze")) return html;
  return clozePieces(html)
    .map(({ hint, number, text }) => (number === cloze && !isBack ? `[${hint ?? "..."}]` : text))
    .join("");
}

/** A text in pieces, of which those with a number are hidden by it. */
function clozePieces(html: string): { text: string; number: number | null; hint: string | null }[] {
  // What nothing closes hides nothing.
  const end = html.lastIndexOf("}}") + "}}".length;
  const pieces = html.slice(0, end).split(/(\{\{c\d+::.*?\}\})/s);
  return [...pieces, html.slice(end)].map((piece) => {
    const [, number, inside = ""] = /^\{\{c(\d+)::(.*)\}\}$/s.exec(piece) ?? [];
    if (number === undefined) return { text: piece, number: null, hint: null };
    const [text = "", ...hint] = inside.split("::");
    return { text, number: Number(number), hint: hint.length === 0 ? null : hint.join("::") };
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function plainText(html: string): string {
  return html
    .replace(/<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'<>\s]+)[^<>]*>/gi, " [$1] ")
    .replace(/<\/?(?:b|i|u|em|strong|code|mark|span|sub|sup|a)(?:\s[^<>]*)?>/gi, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    })
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}
