import { fieldText } from "./field-text.ts";

/** An Anki search for the notes of ours with one of these keys, as they stand in the first field. */
export function searchKeys(keys: readonly string[]): string {
  const each = keys.map((key) => `"Key:${searchText(fieldText(key))}"`);
  return `"note:notewright *" (${each.join(" OR ")})`;
}

/** An Anki search for what is in a deck, but not in one below it. */
export function searchDeck(deck: string): string {
  const name = searchText(deck).replaceAll("\\:", ":");
  return `"deck:${name}" -"deck:${name}::*"`;
}

/** Text that stands for itself in a quoted search: `*` and `_` are any text, and `re:` would begin a pattern. */
function searchText(text: string): string {
  return text.replace(/[\\"*_:]/g, "\\$&");
}
