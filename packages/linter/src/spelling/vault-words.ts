import type { ParsedNote } from "@notewright/parser";
import { iconName } from "../names/icon-name.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** What the use of words in a vault teaches. Words in any letter case. */
export interface VaultWords {
  /** How often it occurs in prose. */
  count(word: string): number;
  /** Whether the vault shows it to be right: in many different places, named by a picture, or in the code of several notes. */
  isLearned(word: string): boolean;
}

/**
 * Distinct pairs of neighbours that make a word one of the vault's own. Counts would not do: a sentence that is copied must not
 * teach its slip. Tried on corrections in real notes: fewer lose misspellings, more lose names.
 */
const ENOUGH_CONTEXTS = 12;
const ENOUGH_CODE = 3;

/** Counts the words of all notes by their neighbours. */
export function vaultWords(vault: Vault): VaultWords {
  const counts = new Map<string, number>();
  const contexts = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const note of vault.notes) {
    const view = viewOf(note);
    for (const { url } of view.images) for (const word of iconName(url).toLowerCase().split(" ")) named.add(word);
    for (const { words } of view.prose) {
      for (const [index, { text }] of words.entries()) {
        const key = keyOf(text);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        const known = contexts.get(key);
        if (known !== undefined && known.size >= ENOUGH_CONTEXTS) continue;
        const context = `${words[index - 1]?.text ?? ""} ${words[index + 1]?.text ?? ""}`.toLowerCase();
        if (known === undefined) contexts.set(key, new Set([context]));
        else known.add(context);
      }
    }
  }
  let inCode: Map<string, number> | undefined;
  return {
    count: (word) => counts.get(keyOf(word)) ?? 0,
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

function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]s$/, "");
}
