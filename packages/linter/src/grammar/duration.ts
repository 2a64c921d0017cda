import { BASE, PAST, THIRD } from "@notewright/words";
import { BE, DO, HAVE, isAdverb, MODALS, NUMBERS, PREPOSITIONS } from "./closed-words.ts";
import { can, is, nextOf } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const COUNTS = new Set([...NUMBERS, "several", "many"]);
const UNITS = new Set("milliseconds seconds minutes hours days weeks months years centuries".split(" "));
const FROM_THEN = new Set("ago later earlier before after into from".split(" "));

export const BEFORE_DURATION: ReadonlySet<string> = new Set(["during", "since"]);

/** Whether "during 3 days" or "since 3 days" stands at a place, which is said with "for"; "since 3 days are" gives a reason. */
export function isDuration(sentence: readonly Token[], at: number): boolean {
  const [word, count, unit] = [sentence[at] as Token, nextOf(sentence, at), nextOf(sentence, at + 1)];
  if (!BEFORE_DURATION.has(word.text) || count === undefined || unit === undefined || !UNITS.has(unit.text)) return false;
  if (!is(count, COUNTS) && !/^\d{1,3}$/.test(count.text)) return false;
  const next = nextOf(sentence, at + 2);
  // "However much you take during 24 hours, it is free" says in what time.
  if (next === undefined) return word.text === "since" || at + 3 === sentence.length;
  if (is(next, FROM_THEN)) return false;
  const isVerb = [BE, HAVE, DO, MODALS].some((verbs) => is(next, verbs)) || can(next, THIRD | PAST | BASE);
  return is(next, PREPOSITIONS) || !(isVerb || isAdverb(next.text));
}
