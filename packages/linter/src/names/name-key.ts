import { nameWords } from "@notewright/parser";

/** What two ways to write one name have in common: small letters, no article, the last word in the singular. */
export function nameKey(name: string): string {
  const words = nameWords(name.toLowerCase());
  if (words.length > 1 && /^(?:an?|the|each|every|all|any)$/.test(words[0] as string)) words.shift();
  const last = words.pop();
  if (last === undefined) return "";
  words.push(singular(last));
  return words.join(" ");
}

/** The singular of a regular plural; any other word as it is. */
export function singular(word: string): string {
  if (word.length < 4 || !/[^sui]s$/i.test(word)) return word;
  if (/ies$/i.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  return word
    .replace(/(ch|sh|x|ss)es$/i, "$1")
    .replace(/s$/i, (end, offset: number) => (offset === word.length - 1 ? "" : end));
}
