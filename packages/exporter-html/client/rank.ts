import type { SearchText } from "../src/search-text.ts";

/** A word or text for comparing: small letters without accents. */
export function normalised(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}

/** How near a place is to what was typed, from 0; places of one rank go by their score. */
export function rankOf(
  query: string,
  { acronym = "", aliases = [], expansion = "", headings = [], isFrame, name }: SearchText,
): number {
  const wanted = normalised(query).replace(/\s+/g, " ");
  const names = [name, acronym].map(normalised);
  const isWanted = (text: string): boolean => holdsWords(normalised(text), wanted);
  const ranks = [
    names.includes(wanted),
    names.some((each) => each.startsWith(wanted)),
    isWanted(`${name} ${expansion}`),
    aliases.some(isWanted),
    headings.some(isWanted),
  ];
  const rank = ranks.indexOf(true);
  // A category or a note comes behind the entries of its rank.
  return 2 * (rank < 0 ? ranks.length : rank) + (isFrame ? 1 : 0);
}

/** Whether each wanted word begins a word of the text. */
function holdsWords(text: string, wanted: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return wanted.split(/[^\p{L}\p{N}]+/u).every((each) => words.some((word) => word.startsWith(each)));
}
