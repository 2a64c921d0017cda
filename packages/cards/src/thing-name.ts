import { isPartHeading } from "@notewright/profile";
import type { EntryRecord } from "@notewright/schema";
import { wordsOf } from "./short-statement.ts";

/** What asks, or says how something is done. */
const QUESTION = /^(?:how|why|when|where|what|which|who|whose|can|could|do|does|did|should|is|are|will)(?:['’]s)?\s/i;
/** A name with a clause in it: "Streams that parse lines", "If it fails". */
const CLAUSE =
  /^(?:if|once|after|before|until|unless|while)\s|\s(?:that|which|who|if|when|whether|while|because|until|unless)\s/i;
/** "Creating a pool", "Working with pools": something to do, whose name would be without "a" and "with". */
const DOING =
  /^\p{L}{2,}ing\s+(?:a|an|the|your|our|with|to|up|for|from|into|in|on|between|against|without|it|this)\s|^(?:introduction|intro|guide|notes|thoughts)\s+(?:to|on)\s/iu;
/** "Install hooks": verbs that manuals begin a heading with. What goes on with a capital may be a name. */
const TELLING =
  /^(?:add|choose|configure|convert|create|customi[sz]e|define|delete|deploy|disable|display|download|enable|ensure|generate|install|learn|prepare|prevent|provide|remove|set\s+up|specify|understand|upgrade|use|verify)\s+(\S)/i;
/** "Run the server": verbs that begin names too, as in "Change Management", want an article. */
const TELLING_THIS =
  /^(?:\p{L}+\s+(?:your|an?)|(?:build|change|check|edit|find|fix|get|handle|make|open|run|see|select|set|start|stop|test|update|view|write)\s+the)\s/iu;

/**
 * Whether the name of an entry is one that can be asked: by what it is, and for what it is. What has an icon or an acronym of its own, or is
 * defined in its first sentence, is a thing, whatever it is called.
 */
export function isThing({ acronym, icon, name, summary }: EntryRecord): boolean {
  return icon !== null || acronym !== null || isThingName(name, summary);
}

/** The same by its name alone, and by the first sentence under it. */
export function isThingName(name: string, summary: string | null = null): boolean {
  if (/[?？]\s*$/u.test(name) || QUESTION.test(name) || CLAUSE.test(name)) return false;
  const isTelling = /[^\p{Lu}]/u.test(TELLING.exec(name)?.[1] ?? "X") || TELLING_THIS.test(name);
  return isDefined(name, summary ?? "") || !(isPartHeading(name) || DOING.test(name) || isTelling);
}

/** Whether a name is a question that stands for itself: "What is a sauce?", but not "Why?" */
export function isFullQuestion(name: string): boolean {
  return (/[?？]\s*$/u.test(name) || QUESTION.test(name)) && !/^how to\s/i.test(name) && wordsOf(name).length > 2;
}

/** Words that an answer has at most. */
const MOST_WORDS = 9;

/** Whether a name can be the answer: neither a sentence, nor one that only says that the text is about a thing, as "Pots: an overview". */
export function isAnswer(name: string): boolean {
  if (
    /^(?:advantages|basics|benefits|characteristics|disadvantages|examples|features|kinds|limitations|overview|types)\s+(?:for|of)\s/i.test(
      name,
    )
  )
    return false;
  return (
    wordsOf(name).length <= MOST_WORDS &&
    !/\s(?:101|basics|concepts|fundamentals|intro|introduction|overview|primer|recap|summary)\s*$/i.test(name)
  );
}

/** "A pool is ..." or "Pools are ..." under "Pool": the name, and then what it is. */
function isDefined(name: string, statement: string): boolean {
  const said = statement.replace(/^(?:an?|the)\s+/i, "").toLowerCase();
  const stem = name.toLowerCase().replace(/e?s$/, "");
  return (
    said.startsWith(stem) &&
    /^(?:e?s)?(?:\s*\([^)]*\))?\s+(?:is|are|was|were|stands?|means?|refers?)\s/.test(said.slice(stem.length))
  );
}
