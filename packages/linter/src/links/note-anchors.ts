import { inlineText, type ParsedNote } from "@notewright/parser";
import GithubSlugger, { slug as githubSlug } from "github-slugger";
import type { Heading } from "mdast";
import { viewOf } from "../walk.ts";

/** The places of a note that a link can name. */
export interface NoteAnchors {
  /** Headings by GitHub's anchors. */
  headings: ReadonlyMap<string, Heading>;
  /** Headings by nothing but their letters and digits. */
  letters: ReadonlyMap<string, Heading>;
  /** Names of blocks in small letters. */
  blocks: ReadonlySet<string>;
  /** Names given in HTML or in braces, and headings in HTML; looked for in the text when first asked. */
  named: () => ReadonlySet<string>;
}

const known = new WeakMap<ParsedNote, NoteAnchors>();

/** The anchors of a note, gathered once. */
export function noteAnchors(note: ParsedNote): NoteAnchors {
  const found = known.get(note) ?? gather(note);
  known.set(note, found);
  return found;
}

function gather(note: ParsedNote): NoteAnchors {
  const headings = new Map<string, Heading>();
  const letters = new Map<string, Heading>();
  const { blockIds, headings: all } = viewOf(note);
  const texts = all.map(headingText);
  const anchors = anchorsOf(texts);
  for (const [index, heading] of all.entries()) {
    headings.set(anchors[index] as string, heading);
    const key = lettersOf(texts[index] as string);
    if (!letters.has(key)) letters.set(key, heading);
  }
  let named: Set<string> | null = null;
  return { headings, letters, blocks: blockIds, named: () => (named ??= namedIn(note.source.text)) };
}

/** What a heading says, without a name that is given to it in braces. */
export function headingText(heading: Heading): string {
  return inlineText(heading.children).replace(GIVEN_ID, "").trimEnd();
}

/** GitHub's anchors of the headings of a note, from what they say. */
export function anchorsOf(texts: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return texts.map((text) => plainAnchor(slugger.slug(text)));
}

const GIVEN_ID = /\{:?\s{0,9}#[^{}]{0,200}\}\s*$/;

/** Emoji with and without the mark that asks for their coloured form are one. */
export function plainAnchor(anchor: string): string {
  return anchor.replaceAll("\uFE0F", "");
}

/** What is left of a heading or anchor without blanks, hyphens and signs. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** In code too: that hides a broken link now and then, and no right one is reported. */
function namedIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/\b(?:id|name)\s{0,3}=\s{0,3}["']?([^\s"'<>{}]+)/gi)) names.add(name as string);
  for (const [, inside] of text.matchAll(/\{:?([^{}\n]{0,200})\}/g))
    for (const [, name] of (inside as string).matchAll(/#([^\s#}]+)/g)) names.add(name as string);
  for (const [, name] of text.matchAll(/^\(([\w-]+)\)=\s*$/gm)) names.add(name as string);
  for (const [, inside] of text.matchAll(/<h[1-6]\b[^<>]{0,200}>([\s\S]{0,300}?)<\/h[1-6]>/gi))
    names.add(githubSlug((inside as string).replace(/<[^<>]*>/g, "").trim()));
  return names;
}

/** How others than GitHub make an anchor of a heading: with no two hyphens, with none at the ends, or beginning with a letter. */
export function otherAnchors(text: string): string[] {
  const slug = githubSlug(text);
  const single = slug.replace(/-+/g, "-").replace(/^-|-$/g, "");
  return [single, slug.replace(/^-+|-+$/g, ""), single.replaceAll("_", ""), single.replace(/^[^\p{L}]+/u, "")];
}
