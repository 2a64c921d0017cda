import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { SearchText } from "../src/search-text.ts";
import { rankOf } from "./rank.ts";
import { normalised, wordsOf } from "./words.ts";

/** A place that a search has found. */
export interface SearchHit {
  text: SearchText;
  /** The text of the place, empty where it has none. */
  body: string;
  /** The words of it that were found, in small letters. */
  words: string[];
}

const fields = ["name", "acronym", "expansion", "aliases", "headings", "tags", "category", "body"];
const boost = { name: 12, acronym: 12, expansion: 8, aliases: 6, tags: 4, headings: 3, category: 1.5, body: 1 };
const fewest = 3;

/** Searches texts, best first: what is named so, then what begins so, then as `rankOf` says. */
export class SearchEngine {
  readonly #index = new MiniSearch<SearchText & { id: number }>({
    fields,
    tokenize: wordsOf,
    processTerm: normalised,
    extractField: fieldOf,
  });
  readonly #texts: { text: SearchText; body: string }[] = [];

  /** Takes texts in; `bodyOf` gives the body of those that have none. */
  add(texts: readonly SearchText[], bodyOf: (url: string) => string): void {
    for (const text of texts) {
      const body = text.body ?? bodyOf(text.url);
      this.#index.add({ ...text, body, id: this.#texts.length });
      this.#texts.push({ text, body });
    }
  }

  /** All words as written or begun; without such a place, words that are spelt nearly so; and at last any of the words. */
  search(query: string): SearchHit[] {
    const results =
      this.#find(query, { combineWith: "AND", prefix: true }) ??
      this.#find(query, { combineWith: "AND", prefix: true, fuzzy }) ??
      this.#find(query, { combineWith: "OR", prefix: isLong, fuzzy }) ??
      [];
    return results
      .flatMap(({ id, score, terms }) => {
        const hit = this.#texts[id as number];
        return hit === undefined ? [] : [{ ...hit, words: terms, score, rank: rankOf(query, hit.text) }];
      })
      .sort((a, b) => a.rank - b.rank || b.score - a.score);
  }

  #find(query: string, options: SearchOptions): SearchResult[] | null {
    const results = this.#index.search(query, { boost, ...options });
    return results.length > 0 ? results : null;
  }
}

/** Short words have too many neighbours. */
function fuzzy(term: string): number | false {
  return isLong(term) ? 0.3 : false;
}

function isLong(term: string): boolean {
  return term.length > fewest;
}

function fieldOf(text: SearchText & { id: number }, field: string): string {
  const value = (text as unknown as Record<string, unknown>)[field];
  return Array.isArray(value) ? value.join(" \n ") : String(value ?? "");
}
