import { is } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";

/** What opens a clause that "then" or "it's" may go on from. */
const OPENERS = new Set("if when whenever while once after until unless since because as so where although though".split(" "));

/** Whether the words up to the mark before stand in a clause on something else: "if it is larger then". */
export function isInClause(sentence: readonly Token[], at: number): boolean {
  for (let place = at; place >= 0; place--) {
    if (place < at && is(sentence[place], OPENERS)) return true;
    if (!sentence[place]?.joined) return false;
  }
  return false;
}
