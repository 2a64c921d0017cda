import { byteTableOf } from "../../../packages/words/src/byte-table.ts";
import { byteOfShare } from "../../../packages/words/src/zipf.ts";
import { type Counts, readCounts } from "./read-sources.ts";

/** Words of the corpus that symspellpy's counts are from: the list has only the commonest of them. */
const GENERAL_TOTAL = 1_024_908_267_229;

/** What prose about software weighs against general prose: a tenth, so that a term is common and "the" stays the commonest. */
const CLOUD_WEIGHT = 0.1;

/** A table of frequencies: the shares of general and of technical prose, added up with their weights, on one scale. */
export function frequencyTable(root: string, general: string, cloud: string): Uint32Array {
  const shares = new Map<string, number>();
  add(shares, readCounts(root, general), 1 / GENERAL_TOTAL);
  add(shares, readCounts(root, cloud), CLOUD_WEIGHT / cloudTotal(root));
  const bytes = Array.from(shares, ([text, share]) => [text, byteOfShare(share)] as const);
  return byteTableOf(bytes, bytes.length);
}

function add(shares: Map<string, number>, counts: Counts, weight: number): void {
  for (const [text, count] of counts) shares.set(text, (shares.get(text) ?? 0) + count * weight);
}

function cloudTotal(root: string): number {
  return readCounts(root, "cloud-words").reduce((sum, [, count]) => sum + count, 0);
}
