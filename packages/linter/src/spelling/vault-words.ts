import { endOf, type ParsedNote, startOf } from "@notewright/parser";
import { iconName } from "../names/icon-name.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { scientificNames } from "./foreign-words.ts";

/** What the use of words in a vault teaches. Words in any letter case. */
export interface VaultWords {
  /** How often it occurs in prose. */
  count(word: string): number;
  /** Whether it occurs in small letters. */
  isSmall(word: string): boolean;
  /** Whether the vault shows it to be right: in many different places, in the code of several notes, named by a picture, or in Latin. */
  isLearned(word: string): boolean;
  /** Whether an address that some note links to has it: what is linked is often named so. */
  isInAddress(word: string): boolean;
  /** Whether it is the name of what a note is about: first in its title, and in small letters in its code or an address. */
  isTitle(word: string): boolean;
  /** Whether it is all of a heading in small letters, among headings that begin with capitals, and stands elsewhere too. */
  isHeading(word: string): boolean;
  /** Whether it is all of a cell or list item in small letters, or one of a few there, as a command or package is listed, and stands elsewhere too. */
  isListed(word: string): boolean;
  /** Whether it occurs several times and never in small letters. */
  isName(word: string): boolean;
}

/**
 * Distinct pairs of neighbours that make a word one of the vault's own. Counts would not do: a sentence that is copied must not
 * teach its slip. Tried on corrections in real notes: fewer lose misspellings, more lose names.
 */
const ENOUGH_CONTEXTS = 12;
const ENOUGH_CODE = 3;
const ENOUGH_NAMED = 3;

/** A few words in small letters and nothing else. */
const LISTED = /^\p{Ll}+(?:, \p{Ll}+){0,4}$/u;

/** Counts the words of all notes by their neighbours. */
export function vaultWords(vault: Vault): VaultWords {
  const counts = new Map<string, number>();
  const contexts = new Map<string, Set<string>>();
  const named = new Set<string>();
  const small = new Set<string>();
  const listed = new Set<string>();
  for (const note of vault.notes) {
    const view = viewOf(note);
    for (const { url } of view.images) for (const word of iconName(url).toLowerCase().split(" ")) named.add(word);
    for (const name of scientificNames(note.source.text)) named.add(name.toLowerCase());
    for (const { block, text: whole, words } of view.prose) {
      if (block.type !== "heading" && LISTED.test(whole)) for (const name of whole.split(", ")) listed.add(name);
      for (const [index, { text }] of words.entries()) {
        const key = keyOf(text);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (/^\p{Ll}/u.test(text)) small.add(key);
        const known = contexts.get(key);
        if (known !== undefined && known.size >= ENOUGH_CONTEXTS) continue;
        const context = `${words[index - 1]?.text ?? ""} ${words[index + 1]?.text ?? ""}`.toLowerCase();
        if (known === undefined) contexts.set(key, new Set([context]));
        else known.add(context);
      }
    }
  }
  let addresses: string | undefined;
  let inCode: Map<string, number> | undefined;
  let titles: Set<string> | undefined;
  let headings: Set<string> | undefined;
  return {
    count: (word) => counts.get(keyOf(word)) ?? 0,
    isSmall: (word) => small.has(keyOf(word)),
    isListed: (word) => listed.has(keyOf(word)) && (counts.get(keyOf(word)) ?? 0) > 1,
    isInAddress(word) {
      addresses ??= vault.notes.map(addressesOf).join("\n");
      return addresses.includes(keyOf(word));
    },
    isTitle(word) {
      titles ??= new Set(vault.notes.flatMap(titleWords));
      return titles.has(word.toLowerCase());
    },
    isHeading(word) {
      headings ??= new Set(vault.notes.flatMap(smallHeadings));
      return headings.has(word) && (counts.get(keyOf(word)) ?? 0) > 1;
    },
    isName: (word) => (counts.get(keyOf(word)) ?? 0) >= ENOUGH_NAMED && !small.has(keyOf(word)),
    isLearned(word) {
      const key = keyOf(word);
      if ((contexts.get(key)?.size ?? 0) >= ENOUGH_CONTEXTS || named.has(key)) return true;
      inCode ??= codeWords(vault.notes);
      return (inCode.get(key) ?? 0) >= ENOUGH_CODE;
    },
  };
}

/** In how many notes a word stands in code. */
function codeWords(notes: readonly ParsedNote[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const note of notes) {
    const view = viewOf(note);
    const own = new Set<string>();
    const add = (code: string): void => {
      for (const [word] of code.matchAll(/\p{L}{3,}/gu)) own.add(word.toLowerCase());
    };
    for (const { value } of view.code) add(value);
    for (const { words } of view.prose) for (const { kind, text } of words) if (kind === "code") add(text);
    for (const word of own) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

/** Programs and packages begin so: "# sade", "# sade-lite", "# Sade". */
function titleWords(note: ParsedNote): string[] {
  const [title] = viewOf(note).headings;
  if (title === undefined) return [];
  const { text } = note.source;
  const [, written] =
    /^#?\s*([A-Za-z][a-z]{2,}(?:-[a-z]+){0,3})(?![\w'-])/.exec(text.slice(startOf(title), endOf(title))) ?? [];
  const name = written?.toLowerCase();
  return name !== undefined && isWholeElsewhere(name, text.slice(endOf(title))) ? name.split("-") : [];
}

/** What is named in small letters stands so even in a heading: "## nftables". */
function smallHeadings(note: ParsedNote): string[] {
  const headings = viewOf(note).prose.filter(({ block }) => block.type === "heading");
  const small = headings.filter(({ text }) => /^[a-z]{3,}$/.test(text));
  return small.length * 2 > headings.length ? [] : small.map(({ text }) => text);
}

/** Whether a text has a word as a whole identifier of code or as a whole step of an address. */
function isWholeElsewhere(word: string, text: string): boolean {
  return new RegExp(`[/\`"'(]${word}(?![\\w-])`).test(text);
}

/** Where the links of a note lead, without the anchors, which repeat what headings say. */
function addressesOf({ source: { text } }: ParsedNote): string {
  return Array.from(text.matchAll(/https?:\/\/[^\s)>#"'\]]+/g), ([address]) => address.toLowerCase()).join("\n");
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]s$/, "");
}
