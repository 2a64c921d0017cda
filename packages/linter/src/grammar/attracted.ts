import { PLURAL, type Words } from "@notewright/words";
import { DETERMINERS } from "./closed-words.ts";
import { can, is, isPlural, isSingular, phraseStart, written } from "./phrases.ts";
import { EITHER, opensClause } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const OF_SEVERAL = new Set("the these those all both many several our your my its their".split(" "));
/** What stands between a thing and what it belongs to. */
const JOINTS = new Set("of in on from for with".split(" "));
/** How much rarer than its plural the singular of what is counted may be, as a difference of log10: not "news of" and "sales of". */
const COUNTED = -0.3;

/**
 * How "The petals of the flower" is written where such a phrase opens the clause of a verb at its end: the verb then often agrees with
 * the nearer noun instead of the first. Null for any other.
 */
export function attractedFrom(sentence: readonly Token[], at: number, words: Words): string | null {
  const near = sentence[at] as Token;
  if (!isSingular(near) || near.isPart || is(near, EITHER)) return null;
  const from = phraseStart(sentence, at, DETERMINERS);
  const [first, joint, head] = [sentence[from], sentence[from - 1], sentence[from - 2]];
  if (first === undefined || joint === undefined || head === undefined || !first.joined || !joint.joined) return null;
  if (!is(joint, JOINTS) || !isPlural(head) || head.isPart || is(head, EITHER)) return null;
  const start = phraseStart(sentence, from - 2, OF_SEVERAL);
  const opener = sentence[start] as Token;
  if (!opensClause(opener, sentence[start - 1]) || (start < from - 2 && !is(opener, OF_SEVERAL))) return null;
  if (sentence.slice(start + 1, from - 2).some((token) => can(token, PLURAL))) return null;
  const singular = words.forms.baseOf(head.text, PLURAL);
  if (singular === null || singular === head.text || words.zipf(singular) - words.zipf(head.text) < COUNTED) return null;
  return written(sentence, start, at);
}
