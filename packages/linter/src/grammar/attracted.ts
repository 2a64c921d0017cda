import { ADJECTIVE, PLURAL, type Words } from "@notewright/words";
import { DETERMINERS } from "./closed-words.ts";
import { can, is, isPlural, isSingular, phraseStart, written } from "./phrases.ts";
import { EITHER, opensClause } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const OF_SEVERAL = new Set("the these those all both many several our your my its their".split(" "));
const OF_ONE = new Set("a an the this that each every another".split(" "));
/** What stands between a thing and what it belongs to. */
const JOINTS = new Set("of in on from for with".split(" "));
/** How much rarer than its plural the singular of what is counted may be, as a difference of log10: not "news of". */
const COUNTED = -1;

/**
 * How "The petals of the flower" is written where such a phrase opens the clause of a verb at its end: the verb then often agrees with
 * the nearer noun instead of the first. Null for any other.
 */
export function attractedFrom(sentence: readonly Token[], at: number, words: Words): string | null {
  const from = headBefore(sentence, at) + 2;
  const head = sentence[from - 2];
  if (head === undefined || !isPlural(head)) return null;
  const start = phraseStart(sentence, from - 2, OF_SEVERAL);
  const opener = sentence[start] as Token;
  if (!opensClause(opener, sentence[start - 1]) || (start < from - 2 && !is(opener, OF_SEVERAL))) return null;
  if (sentence.slice(start + 1, from - 2).some((token) => can(token, PLURAL))) return null;
  const singular = words.forms.baseOf(head.text, PLURAL);
  if (singular === null || singular === head.text || words.zipf(singular) - words.zipf(head.text) < COUNTED) return null;
  return written(sentence, start, at);
}

/** The same for one thing, as "Each petal of the flower", of which the nearer noun is one too: nothing in it is several. */
export function oneOfOne(sentence: readonly Token[], at: number): string | null {
  const end = headBefore(sentence, at);
  const head = sentence[end];
  if (head === undefined || !isSingular(head)) return null;
  const start = phraseStart(sentence, end, DETERMINERS);
  const opener = sentence[start] as Token;
  return start < end && is(opener, OF_ONE) && opensClause(opener, sentence[start - 1]) ? written(sentence, start, at) : null;
}

/** Where the noun stands that a phrase of one thing at a place belongs to, as "petals" of "petals of the flower"; -2 without one. */
function headBefore(sentence: readonly Token[], at: number): number {
  const near = sentence[at] as Token;
  if (!isSingular(near) || near.isPart || is(near, EITHER)) return -2;
  const from = phraseStart(sentence, at, DETERMINERS);
  const [first, joint, head] = [sentence[from], sentence[from - 1], sentence[from - 2]];
  if (first === undefined || joint === undefined || head === undefined || !first.joined || !joint.joined) return -2;
  if (/^(?:which|what|whose)$/.test(first.text) || can(near, ADJECTIVE)) return -2;
  return is(joint, JOINTS) && !head.isPart && !is(head, EITHER) ? from - 2 : -2;
}
