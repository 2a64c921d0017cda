import { fitAcronym, isAcronym, type ParsedNote, type Prose } from "@notewright/parser";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import type { Place } from "./place.ts";

/** An acronym beside what it stands for: "RAM (Random Access Memory)", "Random Access Memory (RAM)". */
export interface Definition {
  acronym: string;
  expansion: string;
  /** Of the acronym. */
  place: Place;
  /** Of the expansion. */
  spelledOut: Place;
  /** Whether each word lends a letter, and each letter has a word. */
  fits: boolean;
  inHeading: boolean;
}

/** Acronyms of the vault. */
export interface Acronyms {
  /** Definitions by acronym. */
  definitions: ReadonlyMap<string, readonly Definition[]>;
  /** How often prose has an acronym, and in how many notes. */
  count(acronym: string): number;
  /** All acronyms of the vault's prose. */
  all: ReadonlyMap<string, number>;
}

const DEFINED =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{1,7}) \((\p{Lu}[\p{L}\p{N}-]+(?: (?:& )?[\p{L}\p{N}-]+){0,7})\)|(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}-]+ (?:(?:and|of|for|the|&) )?){2,8})\((\p{Lu}[\p{Lu}\p{N}]{1,7})s?\)/gu;

/** Gathers acronyms and what they stand for. */
export const acronyms: Collector<Acronyms> = (vault) => {
  const definitions = new Map<string, Definition[]>();
  const all = new Map<string, number>();
  for (const note of vault.notes) {
    for (const prose of viewOf(note).prose) {
      if (!/\p{Lu}{2}|\p{Lu}\d/u.test(prose.text)) continue;
      for (const { kind, text } of prose.words) {
        const acronym = text.replace(/['’]?s$/, "");
        if (kind !== "code" && isAcronym(acronym)) all.set(acronym, (all.get(acronym) ?? 0) + 1);
      }
      for (const definition of definitionsIn(prose, note, note.profile.vendors)) {
        const known = definitions.get(definition.acronym);
        if (known === undefined) definitions.set(definition.acronym, [definition]);
        else known.push(definition);
      }
    }
  }
  return { definitions, all, count: (acronym) => all.get(acronym) ?? 0 };
};

function* definitionsIn(prose: Prose, note: ParsedNote, vendors: readonly string[]): Generator<Definition> {
  if (!prose.text.includes("(")) return;
  for (const match of prose.text.matchAll(DEFINED)) {
    const [whole, before, inside, words, behind] = match;
    const acronym = (before ?? behind) as string;
    const expansion = inside ?? shortest((words as string).trim(), acronym, vendors);
    if (prose.kindAt(match.index) === "code" || expansion === null) continue;
    const place = (from: number, length: number): Place => ({
      note,
      start: prose.offsetAt(match.index + from),
      end: prose.endOffsetAt(match.index + from + length),
    });
    const { extraLetters, extraWords } = fitAcronym(acronym, expansion, vendors);
    yield {
      acronym,
      expansion,
      place: place(inside === undefined ? whole.lastIndexOf(acronym) : 0, acronym.length),
      spelledOut: place(whole.indexOf(expansion), expansion.length),
      fits: extraLetters === 0 && extraWords === 0,
      inHeading: prose.block.type === "heading",
    };
  }
}

/** Of capitalised words before a parenthesis the last that make the acronym. */
function shortest(words: string, acronym: string, vendors: readonly string[]): string | null {
  const all = words.split(" ");
  for (let from = all.length - 1; from >= 0; from--) {
    const { extraLetters, extraWords } = fitAcronym(acronym, all.slice(from).join(" "), vendors);
    if (extraLetters === 0 && extraWords === 0) return all.slice(from).join(" ");
  }
  return null;
}
