import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "@notewright/words";
import { BE, CONJUNCTIONS, DO, HAVE, MODALS, PREPOSITIONS } from "./closed-words.ts";
import { can, is } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Prepositions that nothing but an object follows. */
export const INSIDE: ReadonlySet<string> = new Set(
  "in of on with for by to from into at through via within without".split(" "),
);

const LONGEST = 5;
const AFTER = new Set("that which who to you we they it".split(" "));

/**
 * Where the noun phrase ends that begins with a determiner: its last word, if what follows shows that it ends there; else the
 * determiner itself.
 */
export function endOfPhrase(sentence: readonly Token[], determiner: number): number {
  let end = determiner;
  for (; end - determiner < LONGEST; end++) {
    const next = sentence[end + 1];
    if (!next?.joined || next.isPart || next.word.kind !== (sentence[determiner] as Token).word.kind) break;
    if (next.isName || !can(next, NOUN | PLURAL | ADJECTIVE | GERUND | PARTICIPLE)) break;
    if (can(sentence[end], PLURAL)) break;
  }
  const next = sentence[end + 1];
  return next === undefined || (next.joined ? ends(next) : !next.isPart) ? end : determiner;
}

function ends(next: Token): boolean {
  const closed = [PREPOSITIONS, CONJUNCTIONS, BE, HAVE, DO, MODALS, AFTER].some((words) => is(next, words));
  return closed || (can(next, THIRD | PAST | BASE) && !can(next, NOUN | PLURAL | ADJECTIVE | PARTICIPLE) && !next.isName);
}
