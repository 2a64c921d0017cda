import type { ParsedNote } from "@notewright/parser";
import { iconName } from "../names/icon-name.ts";
import { viewOf } from "../walk.ts";

/** What a note's own use of words teaches. */
export interface VaultWords {
  /** How often a word occurs, in any case. */
  count(word: string): number;
  /** Whether the note itself shows the word to be right: used in several contexts, or named so by a picture. */
  isLearned(word: string): boolean;
}

const ENOUGH_CONTEXTS = 4;
const known = new WeakMap<ParsedNote, VaultWords>();

/** Counts words by their neighbours: a copied sentence must not teach its own slip. */
export function vaultWords(note: ParsedNote): VaultWords {
  const made = known.get(note);
  if (made !== undefined) return made;
  const counts = new Map<string, number>();
  const contexts = new Map<string, Set<string>>();
  const view = viewOf(note);
  for (const { words } of view.prose) {
    words.forEach(({ text }, index) => {
      const key = text.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const context = `${words[index - 1]?.text ?? ""} ${words[index + 1]?.text ?? ""}`.toLowerCase();
      contexts.set(key, (contexts.get(key) ?? new Set()).add(context));
    });
  }
  const named = new Set(view.images.flatMap(({ url }) => iconName(url).toLowerCase().split(" ")));
  const result: VaultWords = {
    count: (word) => counts.get(word.toLowerCase()) ?? 0,
    isLearned(word) {
      const key = word.toLowerCase();
      return (contexts.get(key)?.size ?? 0) >= ENOUGH_CONTEXTS || named.has(key);
    },
  };
  known.set(note, result);
  return result;
}
