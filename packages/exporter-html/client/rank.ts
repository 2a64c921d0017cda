import type { SearchText } from "../src/search-text.ts";
import { normalised, wordsOf } from "./words.ts";

/** How near a place is to what was typed, from 0; places of one rank go by their score. */
export function rankOf(
  query: string,
  { acronym = "", aliases = [], expansion = "", headings = [], kind, name }: SearchText,
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
  return 2 * (rank < 0 ? ranks.length : rank) + (kind === undefined ? 0 : 1);
}

/** Whether each wanted word begins a word of the text. */
function holdsWords(text: string, wanted: string): boolean {
  const words = wordsOf(text);
  return wordsOf(wanted).every((each) => words.some((word) => word.startsWith(each)));
}
