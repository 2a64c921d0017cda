import { byteTableOf } from "../../../packages/words/src/byte-table.ts";
import { byteOfShare } from "../../../packages/words/src/zipf.ts";
import { type Counts, readCounts } from "./read-sources.ts";

/** Words of the corpus that symspellpy's counts are from: the list has only the commonest of them. */
const GENERAL_TOTAL = 1_024_908_267_229;

/** Its counts of pairs are 64 times those of the same corpus ("of the" 177,045,273,024 against 2,766,332,391). */
const GENERAL_PAIRS_TOTAL: number = GENERAL_TOTAL * 64;

/** What prose about software weighs against general prose: a tenth, so that a term is common and "the" stays the commonest. */
const CLOUD_WEIGHT = 0.1;

/** How common words are: the shares of general and of technical prose, added up with their weights. */
export function wordFrequencies(root: string): Uint32Array {
  return table(readCounts(root, "words"), GENERAL_TOTAL, readCounts(root, "cloud-words"), cloudTotal(root));
}

/** How common pairs of words are, on the same scale. */
export function pairFrequencies(root: string): Uint32Array {
  return table(readCounts(root, "pairs"), GENERAL_PAIRS_TOTAL, readCounts(root, "cloud-pairs"), cloudTotal(root));
}

function table(general: Counts, generalTotal: number, cloud: Counts, total: number): Uint32Array {
  const shares = new Map<string, number>();
  add(shares, general, 1 / generalTotal);
  add(shares, cloud, CLOUD_WEIGHT / total);
  const bytes = Array.from(shares, ([text, share]) => [text, byteOfShare(share)] as const);
  return byteTableOf(bytes, bytes.length);
}

function add(shares: Map<string, number>, counts: Counts, weight: number): void {
  for (const [text, count] of counts) shares.set(text, (shares.get(text) ?? 0) + count * weight);
}

function cloudTotal(root: string): number {
  return readCounts(root, "cloud-words").reduce((sum, [, count]) => sum + count, 0);
}
