import type { ParsedNote } from "@notewright/parser";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { editCost, ONE_EDIT } from "./edit-cost.ts";
import { identifiersIn } from "./identifiers.ts";

/** Names that the vault itself uses: in headings, in code, in addresses, or often in its prose. */
export interface VaultNames {
  /** Names one edit away from a word, as the vault writes them; none for short words. */
  near(word: string): readonly { text: string; cost: number }[];
}

/** Shorter names have others near them by chance. */
const SHORTEST = 6;
const LONGEST = 30;
const OFTEN = 3;

/** Gathers the names of all notes by their first letter and length, where a slip leaves them nearly. */
export function vaultNames(vault: Vault): VaultNames {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const note of vault.notes) {
    for (const text of stepsOfAddresses(note)) add(names, text);
    for (const text of identifiersIn(note)) add(names, text);
    for (const { block, words } of viewOf(note).prose) {
      for (const { text } of words) {
        if (text.length < SHORTEST) continue;
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        if (block.type === "heading" || count === OFTEN) add(names, text);
      }
    }
  }
  const groups = new Map<string, string[]>();
  for (const [key, text] of names) {
    const group = `${key[0]}${key.length}`;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [text]);
    else known.push(text);
  }
  const asked = new Map<string, { text: string; cost: number }[]>();
  return {
    near(word) {
      const lower = word.toLowerCase();
      const known = asked.get(lower);
      if (known !== undefined || lower.length < SHORTEST) return known ?? [];
      const found: { text: string; cost: number }[] = [];
      for (let length = lower.length - 1; length <= lower.length + 1; length++) {
        for (const text of groups.get(`${lower[0]}${length}`) ?? []) {
          const name = text.toLowerCase();
          if (name === lower || name.startsWith(lower) || lower.startsWith(name)) continue;
          const cost = editCost(lower, name);
          if (cost <= ONE_EDIT) found.push({ text, cost });
        }
      }
      asked.set(lower, found);
      return found;
    },
  };
}

/** Of several ways to write a name the one with capitals inside counts, as code and addresses often lack them. */
function add(names: Map<string, string>, text: string): void {
  if (text.length < SHORTEST || text.length > LONGEST || !/^[A-Za-z]+$/.test(text)) return;
  const key = text.toLowerCase();
  const known = names.get(key);
  if (known === undefined || known === key) names.set(key, text);
}

function* stepsOfAddresses({ source: { text } }: ParsedNote): Generator<string> {
  for (const [address] of text.matchAll(/https?:\/\/[^\s)>"'\]]+/g)) yield* address.split(/[^A-Za-z]+/);
}
