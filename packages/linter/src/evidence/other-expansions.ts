import { nameWords } from "@notewright/parser";
import { singular } from "../names/name-key.ts";
import { isKnownExpansion } from "../names/wrong-expansion.ts";
import type { Collector } from "../vault.ts";
import { acronyms, type Definition } from "./acronyms.ts";

/** A definition that differs by one word from what the vault says elsewhere. */
export interface OtherExpansion {
  found: Definition;
  /** The words that differ; `wordStart` is an offset of the note. */
  word: string;
  wordStart: number;
  right: string;
  /** Definitions that have the right one. */
  against: readonly Definition[];
}

/** Expansions of one acronym that differ in one word: the rarer is likely the wrong one, of as many the later. Two that are well known are two things. */
export const otherExpansions: Collector<readonly OtherExpansion[]> = (vault) => {
  const found: OtherExpansion[] = [];
  for (const definitions of vault.of(acronyms).definitions.values()) {
    const byText = new Map<string, Definition[]>();
    for (const definition of definitions) {
      if (!definition.fits) continue;
      const key = contentWords(definition.expansion).join(" ").toLowerCase();
      const same = byText.get(key);
      if (same === undefined) byText.set(key, [definition]);
      else same.push(definition);
    }
    // Each form against the commonest; the first of those that are as common wins.
    const [against, ...others] = [...byText.values()].sort((a, b) => weight(b) - weight(a));
    if (against === undefined) continue;
    const isKnown = isWellKnown(against);
    for (const other of others) {
      if (isKnown && isWellKnown(other)) continue;
      for (const definition of other) found.push(...difference(definition, against));
    }
  }
  return found;
};

/** A heading says what a thing is called, and counts as two; so does what everybody says. */
function weight(definitions: readonly Definition[]): number {
  const known = isWellKnown(definitions) ? 2 : 0;
  return definitions.reduce((sum, { inHeading }) => sum + (inHeading ? 2 : 1), known);
}

function isWellKnown([first]: readonly Definition[]): boolean {
  return first !== undefined && isKnownExpansion(first.acronym, first.expansion);
}

function contentWords(expansion: string): string[] {
  return nameWords(expansion.replaceAll("&", " ")).filter((word) => !/^(?:and|of|the|for|to|in)$/.test(word));
}

function* difference(found: Definition, against: readonly Definition[]): Generator<OtherExpansion> {
  const words = contentWords(found.expansion);
  const rights = contentWords((against[0] as Definition).expansion);
  const at = words.findIndex((word, index) => word.toLowerCase() !== rights[index]?.toLowerCase());
  const word = words[at];
  const right = rights[at];
  if (word === undefined || right === undefined || words.length !== rights.length || words.length < 3) return;
  if (words.slice(at + 1).some((next, index) => next.toLowerCase() !== rights[at + 1 + index]?.toLowerCase())) return;
  if (singular(word.toLowerCase()) === singular(right.toLowerCase())) return;
  // "Balancer" and "Balancing", "App" and "Application" are forms of one word: either will do, unless everybody has one of them.
  if (!isWellKnown(against) && word.slice(0, 3).toLowerCase() === right.slice(0, 3).toLowerCase()) return;
  const start = found.spelledOut.note.source.text.indexOf(word, found.spelledOut.start);
  if (start < 0 || start + word.length > found.spelledOut.end) return;
  yield { found, word, wordStart: start, right, against };
}
