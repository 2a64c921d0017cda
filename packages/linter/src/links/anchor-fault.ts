import { closest } from "@notewright/diagnostics";
import { inlineText, type ParsedNote } from "@notewright/parser";
import type { Heading } from "mdast";
import type { Vault } from "../vault.ts";
import { lettersOf, noteAnchors, otherAnchors, plainAnchor } from "./note-anchors.ts";

/** What a link should name instead. */
export interface AnchorFault {
  /** Behind `#`; null where nothing is near. */
  expected: string | null;
  heading: Heading | null;
  /** Whether only letter case is wrong. */
  isCase: boolean;
}

/** Made by whoever shows the note: its top, lines of code, footnotes, found text, routes of a program. */
const MADE = /^(?:$|top$|readme$|L\d+|:~:|fn|user-content-fn|[/!?=])/i;
/** What GitHub and Bitbucket put before the anchors they make. */
const PREFIX = /^(?:user-content-|markdown-header-)/;

/** What is wrong with an anchor into a note, without its percent-encoding; null where it is right. `isName`: of a wikilink. */
export function anchorFault(anchor: string, isName: boolean, note: ParsedNote, vault: Vault): AnchorFault | null {
  if (MADE.test(anchor)) return null;
  const anchors = noteAnchors(note);
  if (anchor.startsWith("^")) return blockFault(anchor.slice(1), note);
  const wanted = plainAnchor(isName ? (anchor.split("#").at(-1) as string) : anchor.replace(PREFIX, ""));
  if (anchors.headings.has(wanted) || anchors.named().has(wanted)) return null;
  const sameLetters = lettersOf(wanted) === "" ? undefined : anchors.letters.get(lettersOf(wanted));
  // Obsidian writes the heading itself, without the signs that links cannot hold.
  const isHeading = isName || /\s/.test(wanted) || vault.host.use === "obsidian";
  if (sameLetters !== undefined && isHeading) return null;
  const lower = wanted.toLowerCase();
  const byCase = isName ? undefined : anchors.headings.get(lower);
  if (byCase !== undefined) return { expected: lower, heading: byCase, isCase: true };
  if (sameLetters !== undefined && vault.host.use !== null && otherAnchors(inlineText(sameLetters.children)).includes(wanted))
    return null;
  const near = isName
    ? closest(wanted, new Set(Array.from(anchors.headings.values(), textOf)))
    : (anchorOf(sameLetters, anchors.headings) ?? nearestAnchor(wanted, anchors.headings));
  const heading = near === null ? undefined : isName ? anchors.letters.get(lettersOf(near)) : anchors.headings.get(near);
  return { expected: near, heading: heading ?? null, isCase: false };
}

function blockFault(id: string, note: ParsedNote): AnchorFault | null {
  const { blocks } = noteAnchors(note);
  const name = id.toLowerCase();
  // Where nobody reads it as a name, as behind a table, it still is one for Obsidian.
  const isAtEnd = (line: string): boolean => new RegExp(`(?:^|\\s)\\^${name}\\s*$`).test(line);
  if (blocks.has(name) || !/^[a-z0-9-]+$/.test(name)) return null;
  if (
    note.source.text
      .toLowerCase()
      .split(/\r\n|\r|\n/)
      .some((line) => line.includes(`^${name}`) && isAtEnd(line))
  )
    return null;
  return { expected: nearBlock(name, blocks), heading: null, isCase: false };
}

function nearBlock(id: string, blocks: ReadonlySet<string>): string | null {
  const near = closest(id, blocks);
  return near === null ? null : `^${near}`;
}

/** An anchor that differs in a few letters, else the only one that has all the words of the wanted one, or all of whose words it has. */
function nearestAnchor(wanted: string, anchors: ReadonlyMap<string, Heading>): string | null {
  const near = closest(wanted, anchors.keys());
  if (near !== null) return near;
  const words = wordsOf(wanted);
  const found = Array.from(anchors.keys()).filter((anchor) => {
    const others = wordsOf(anchor);
    return others.length > 0 && (words.every((word) => others.includes(word)) || others.every((word) => words.includes(word)));
  });
  return words.length > 0 && found.length === 1 ? (found[0] as string) : null;
}

function wordsOf(anchor: string): string[] {
  return anchor
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function anchorOf(heading: Heading | undefined, anchors: ReadonlyMap<string, Heading>): string | null {
  for (const [anchor, each] of anchors) if (each === heading) return anchor;
  return null;
}

function textOf(heading: Heading): string {
  return inlineText(heading.children);
}
