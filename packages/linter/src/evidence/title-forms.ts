import type { Prose, Word } from "@notewright/parser";
import { nameKey } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { isProseWord } from "./name-forms.ts";
import { namedParts } from "./named-parts.ts";

/** A name of several words, as it stands in a sentence; positions are those of the prose's words, end exclusive. */
interface NameUse {
  key: string;
  first: number;
  end: number;
  /** Whether all its words are capitalised, small joining ones aside. */
  titled: boolean;
}

/** Names of several words that the vault has parts for. */
export interface TitleForms {
  /** Where a prose has such names inside a sentence, with a capital at least at the first word. */
  uses(prose: Prose): NameUse[];
  /** How often the vault has a name inside a sentence with all capitals, and with the first alone. */
  counts(key: string): { titled: number; mixed: number };
}

const JOINING = /^(?:and|of|the|for|in|on|to|a|an|as|with|at|by|vs)$/;
const LONGEST = 4;

/** Counts how the vault writes names of several words inside its sentences. */
export const titleForms: Collector<TitleForms> = (vault) => {
  const keys = new Set<string>();
  const firsts = new Set<string>();
  for (const [key, [named]] of vault.of(namedParts)) {
    const words = key.split(" ");
    if (words.length < 2 || words.length > LONGEST || !isTitle(named?.part.names.name ?? "")) continue;
    keys.add(key);
    firsts.add(words[0] as string);
  }
  const uses = (prose: Prose): NameUse[] => (keys.size === 0 ? [] : usesIn(prose, keys, firsts));
  const counts = new Map<string, { titled: number; mixed: number }>();
  for (const note of vault.notes) {
    for (const prose of viewOf(note).prose) {
      for (const { key, titled } of uses(prose)) {
        const count = counts.get(key) ?? { titled: 0, mixed: 0 };
        counts.set(key, count);
        count[titled ? "titled" : "mixed"]++;
      }
    }
  }
  return { uses, counts: (key) => counts.get(key) ?? { titled: 0, mixed: 0 } };
};

function isTitle(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => JOINING.test(word) || /^\p{Lu}\p{Ll}+$/u.test(word));
}

function usesIn(prose: Prose, keys: ReadonlySet<string>, firsts: ReadonlySet<string>): NameUse[] {
  if (prose.block.type === "heading") return [];
  const found: NameUse[] = [];
  const { words } = prose;
  for (let first = 1; first < words.length; first++) {
    const word = words[first] as Word;
    if (!firsts.has(word.text.toLowerCase()) || !/^\p{Lu}/u.test(word.text)) continue;
    // Behind anything but a word and a blank a sentence, an item or a quotation may begin.
    if (!/[\p{L}\p{N},] $/u.test(prose.text.slice(Math.max(0, word.index - 2), word.index)) || !isProseWord(word, prose))
      continue;
    for (let size = LONGEST; size > 1; size--) {
      const last = words[first + size - 1];
      if (last === undefined) continue;
      const text = prose.text.slice(word.index, last.index + last.text.length);
      if (!/^[\p{L}\p{N} -]+$/u.test(text) || !keys.has(nameKey(text)) || !isProseWord(last, prose)) continue;
      const titled = text.split(/[ -]/).every((part) => JOINING.test(part) || /^\p{Lu}/u.test(part));
      found.push({ key: nameKey(text), first, end: first + size, titled });
      first += size - 1;
      break;
    }
  }
  return found;
}
