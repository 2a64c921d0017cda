import type { Words } from "@notewright/words";

const PREFIXES =
  "anti auto bi co cross de dis extra hyper infra inter intra macro mega meta micro mini mis mono multi nano non over para poly post pre proto pseudo re semi sub super supra trans tri ultra un under uni up".split(
    " ",
  );
const SHORTEST = 4;

/** Whether a word is a known one behind a prefix that makes new words freely ("resharding", "multicluster"). */
export function isPrefixed(word: string, words: Words): boolean {
  const lower = word.toLowerCase();
  return PREFIXES.some((prefix) => {
    const rest = lower.slice(prefix.length);
    return rest.length >= SHORTEST && lower.startsWith(prefix) && words.knows(rest) && words.zipf(rest) > 0;
  });
}
