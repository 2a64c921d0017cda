import type { EntryRecord, FactRecord } from "@notewright/schema";

/** A statement with the end of its key. */
export interface KeyedStatement {
  /** What follows the entry's key, as `#use-case-2`. */
  suffix: string;
  fact: FactRecord;
}

/** How much of their words two versions of one statement share at least. */
const SAME = 0.5;

/**
 * Gives an entry's statements of one kind their keys, which are numbers, as their words may be corrected. One that was there at the last
 * time (`known`: what was said by key suffix) keeps its number; without a memory they are counted.
 */
export function keyedStatements(
  { facts }: EntryRecord,
  name: string,
  wanted: (fact: FactRecord) => boolean,
  known: ReadonlyMap<string, string>,
): KeyedStatement[] {
  const own = facts.filter(wanted);
  const found = new Map<FactRecord, string>();
  const free = new Set(known.keys());
  const pairs = own
    .flatMap((fact) => Array.from(known, ([suffix, said]) => ({ fact, suffix, share: shareOf(fact.text, said) })))
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share);
  for (const { fact, suffix } of pairs) {
    if (found.has(fact) || !free.has(suffix)) continue;
    found.set(fact, suffix);
    free.delete(suffix);
  }
  let number = 0;
  return own.map((fact) => {
    let suffix = found.get(fact);
    while (suffix === undefined) {
      number++;
      const next = `#${name}-${number}`;
      if (!known.has(next)) suffix = next;
    }
    return { suffix, fact };
  });
}

/** The share of letter triples that two texts have in common: a slip changes three of them, another statement nearly all. */
function shareOf(a: string, b: string): number {
  const [first, second] = [triples(a), triples(b)];
  const common = Array.from(first).filter((triple) => second.has(triple)).length;
  return (2 * common) / (first.size + second.size || 1);
}

function triples(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, index) => plain.slice(index, index + 3)));
}
