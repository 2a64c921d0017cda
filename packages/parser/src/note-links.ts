import type { Definition, Html, Link, LinkReference, Nodes } from "mdast";
import { destinationRange } from "./destination-range.ts";
import { endOf, startOf } from "./offsets.ts";
import { inlineText } from "./plain-text.ts";
import { joinTarget, type LinkTarget } from "./syntax/link-target.ts";
import type { Embed, WikiLink } from "./syntax/nodes.ts";

/** A place in a note that leads elsewhere, and shows no image. UTF-16 offsets, ends exclusive. */
export interface NoteLink {
  /** How it is written: `[text](url)`, `<url>` or a bare address, `[label]: url`, `[[target]]`, `![[target]]`, `<a href>`. */
  kind: "link" | "address" | "definition" | "wikiLink" | "embed" | "html";
  /** As written, without escapes; of wikilinks and embeds the whole target. */
  url: string;
  /** What a wikilink or an embed names; null for the others. */
  target: LinkTarget | null;
  /** Where the URL or target is written; the whole link where it has no place of its own. */
  start: number;
  end: number;
  /** Whether the range holds the URL or target and nothing else, so that it may be replaced. */
  isExact: boolean;
  /** Whether it shows letters or digits: without any it is a button, as an emoji that somebody's tool has made a link. */
  hasText: boolean;
}

/** A node that may hold links. */
export type LinkNode = Link | LinkReference | Definition | WikiLink | Embed | Html;

/** Whether a node is a link, has the address of one, or is HTML that may hold some. */
export function isLinkNode(node: Nodes): node is LinkNode {
  if (node.type === "html") return /<a\s/i.test(node.value);
  if (node.type === "embed") return node.kind === "note";
  return node.type === "link" || node.type === "linkReference" || node.type === "definition" || node.type === "wikiLink";
}

/**
 * The links of a note's nodes, in their order; `text` is the whole note. A definition is a link where a link uses it: comments are
 * written as definitions too, and those of images are about images.
 */
export function noteLinks(nodes: readonly LinkNode[], text: string): NoteLink[] {
  const used = new Set(nodes.flatMap((node) => (node.type === "linkReference" ? [node.identifier] : [])));
  return nodes.flatMap((node): NoteLink[] => {
    if (node.type === "linkReference") return [];
    if (node.type === "definition") return used.delete(node.identifier) ? [definitionLink(node, text)] : [];
    if (node.type === "html") return htmlLinks(node, text);
    if (node.type === "link") return [markdownLink(node, text)];
    return [namedLink(node, text)];
  });
}

type LinkRange = Pick<NoteLink, "start" | "end" | "isExact">;

function markdownLink(node: Link, text: string): NoteLink {
  const range = destinationRange(node, text);
  const isInline = text[startOf(node)] === "[";
  const link = { kind: isInline ? "link" : "address", url: node.url, target: null, hasText: showsText(node.children) } as const;
  // In a quote the address may stand behind the mark of another line.
  const isWritten = range !== null && holds(text.slice(range.start, range.end), node.url);
  return isWritten ? { ...link, ...range, isExact: true } : { ...link, ...wholeOf(node) };
}

/** Whether a URL may be written so: with escapes, or with characters by their names. */
function holds(written: string, url: string): boolean {
  return written.includes("&") || written.replace(/\\([!-/:-@[-`{-~])/g, "$1") === url;
}

function wholeOf(node: LinkNode): LinkRange {
  return { start: startOf(node), end: endOf(node), isExact: false };
}

/** A picture counts as text: it shows something. */
function showsText(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => node.type === "image" || node.type === "html") || /[\p{L}\p{N}]/u.test(inlineText(nodes));
}

function definitionLink(node: Definition, text: string): NoteLink {
  const link = { kind: "definition", url: node.url, target: null, hasText: true } as const;
  const written = text.slice(startOf(node), endOf(node));
  const open = /^\[(?:\\[\s\S]|[^\]\\])*\]:\s*(<?)/.exec(written);
  if (open === null) return { ...link, ...wholeOf(node) };
  const rest = written.slice(open[0].length);
  const length = open[1] === "<" ? rest.search(/(?<!\\)>/) : rest.search(/\s|$/);
  const start = startOf(node) + open[0].length;
  if (length <= 0 || !holds(rest.slice(0, length), node.url)) return { ...link, ...wholeOf(node) };
  return { ...link, start, end: start + length, isExact: true };
}

function namedLink(node: WikiLink | Embed, text: string): NoteLink {
  const url = joinTarget(node);
  const start = startOf(node) + (node.type === "embed" ? "![[" : "[[").length;
  const { block, heading, path } = node;
  const range = text.startsWith(url, start) ? { start, end: start + url.length, isExact: true } : wholeOf(node);
  return { kind: node.type, url, target: { block, heading, path }, ...range, hasText: true };
}

const ANCHOR = /<a\s(?:[^>]{0,300}?\s)?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** Links of an HTML node, without those in its comments. */
function htmlLinks(node: Html, text: string): NoteLink[] {
  const written = text
    .slice(startOf(node), endOf(node))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  return Array.from(written.matchAll(ANCHOR), (match): NoteLink => {
    const href = match[1] ?? match[2] ?? "";
    const end = startOf(node) + match.index + match[0].length - 1;
    const shown = /^[^>]*>([^<]*)/.exec(text.slice(end, end + MAX_SHOWN))?.[1] ?? "";
    return {
      kind: "html",
      url: href.replaceAll("&amp;", "&").trim(),
      target: null,
      start: end - href.length,
      end,
      isExact: true,
      hasText: shown.trim() === "" || /[\p{L}\p{N}]/u.test(shown),
    };
  });
}

/** How much of what stands behind an address in HTML is looked at, to see whether it is text. */
const MAX_SHOWN = 300;
