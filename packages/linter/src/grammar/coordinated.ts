import { ADJECTIVE, BASE, GERUND, NOUN, PAST, PLURAL, THIRD } from "@notewright/words";
import { BE, DO, HAVE, MODALS, OBJECT_OPENERS, PRONOUNS } from "./closed-words.ts";
import { can, is, written } from "./phrases.ts";
import { subjectOfOne } from "./subjects.ts";
import type { Token } from "./tokens.ts";

/** Words after which a verb is bare, or that begin a clause with a subject of its own. */
const OTHERWISE = new Set(
  "to let lets make makes help helps see sees watch that which who whose how what where when if while because please either not".split(
    " ",
  ),
);
const FARTHEST = 12;
const IT = new Set("it this he she".split(" "));

/**
 * How "detects this and" is written, where "and" joins a verb at a place to one in the third person before it: the clause has no verb
 * between them, and nothing that a bare verb follows. Null for any other.
 */
export function coordinatedWith(sentence: readonly Token[], at: number): string | null {
  const and = sentence[at - 1];
  if (and?.text !== "and" || !and.joined || at < 3) return null;
  for (let place = at - 2; place >= 0 && at - place <= FARTHEST; place--) {
    const token = sentence[place] as Token;
    if (is(token, OTHERWISE) || is(token, MODALS) || is(token, DO) || is(token, BE) || is(token, HAVE)) return null;
    if (token.word.kind === "code" || (is(token, PRONOUNS) && !/^(?:it|them)$/.test(token.text))) return null;
    if (can(token, THIRD) && is(sentence[place - 1], OTHERWISE)) return null;
    if (can(token, THIRD) && isVerb(sentence, place)) return written(sentence, place, at - 1);
    if (can(token, GERUND | PAST) || (can(token, BASE) && !can(token, NOUN | ADJECTIVE))) return null;
    if (!token.joined) return null;
  }
  return null;
}

/** Whether what looks like a verb in the third person is one: at the head of the sentence before an object, or after its subject. */
function isVerb(sentence: readonly Token[], at: number): boolean {
  const [verb, next] = [sentence[at] as Token, sentence[at + 1]];
  const takesObject = next?.joined === true && (is(next, OBJECT_OPENERS) || /^(?:it|them|all|each|any)$/.test(next.text));
  if (at === 0) return takesObject || !can(verb, PLURAL);
  if (!verb.joined) return false;
  const isIt = is(sentence[at - 1], IT) && at === 1;
  return isIt || ((takesObject || !can(verb, PLURAL)) && subjectOfOne(sentence, at - 1) !== null);
}
