import { MASK } from "./mask.ts";
import { wordsOf } from "./short-statement.ts";

/** Announces what does not follow in a prompt. */
const ANNOUNCES =
  /\b(?:different|several|these|various|two|three|four|five|six|\d+)\s+(?:\p{L}+\s+)?(?:categories|components|kinds|modes|options|parts|steps|things|types|ways)\b|\b(?:the\s+(?:following|below|above)\b|as\s+follows|following\s*:)|\b(?:(?:see|shown|listed|described|explained|given|table|list|figure|image|diagram|example|the)\s+(?:below|above)|below)\s*[.:)]?\s*$|\b(?:code|diagram|example|figure|image|list|snippet|table)s?\s+(?:below|above)\b|\b(?:below|above)\s+(?:table|list|figure|image|diagram|example|section)\b/iu;
/** Speaks to the reader, or goes on from what was said before, instead of saying what something is. */
const REMARKS =
  /^(?:also|again|as (?:mentioned|described|shown|you)|but|e\.g\.|example|finally|first(?:ly)?(?=,|\s+\p{Ll}+\s+(?:the|a|an|your)\b)|for (?:example|instance|more)|here(?:['’]s)?|however|if|imagine|in (?:addition|this|the (?:following|previous))|let['’]?s|look at|next|nb|note(?: that|:)|once|please|read (?:more|on|our|the|this)|remember|see|similarly|so|suppose|thanks?|then|there (?:are|is|was|were)|therefore|thus|when|whenever)(?![\p{L}\p{N}])|^to \p{L}+ [^.]*, |(?<![\p{L}'’])(?:I|I['’]\p{L}+|us|me)(?![\p{L}'’])/iu;
/** Ends in the middle. */
const UNFINISHED =
  /(?:\b(?:a|an|and|as|at|by|for|from|in|into|like|of|on|or|than|that|the|these|to|which|with)(?:\s*[…:]|\s*\.{3})?\s*$|\b(?:e\.\s?g|i\.\s?e|including|incl|such as)[.:…]*\s*$|[,;(–—-]\s*$)/iu;
/** An address or a command is no text. */
const MACHINE = /(?:https?:|www\.)\S|^\s*[$>#]\s/u;
/** "After a while, tea is brown": what is said is said of the tea. */
const OPENING =
  /^(?:after|as of|at|before|by|during|for|from|in|instead of|on|since|under|until|upon|with|within|without)\s[^.]*?,\s(?:an?|all|each|every|it|many|most|some|the|they|we|you|\p{L}+s?\s(?:are|can|has|have|is|may|must|should|will))\s/iu;
/** "Soup is a ...": something of up to six words is said to be something. Relative clauses belong to what they say more of. */
const COPULA = /^((?:[^\s,;:.]+\s+){1,6}?)(?:is|are|was|were|has|have|aims?|exists?)\s/u;
/** What is longer is no text, and would take long to search. */
const MOST_LETTERS = 1000;
const DETERMINED = /^(?:all|any|both|each|every|many|most|several|some|the)\s/i;
const SUBJECT = /^(?:it|its|they|this|these|that|those|you|we|one|he|she|which)\b/i;

/**
 * Whether a statement with its names masked says what they stand for: it is finished, speaks of them, and not to its reader.
 * `words` are those of the names: a sentence about something else, with none of them, describes the other thing.
 */
export function describes(masked: string, words: ReadonlySet<string>): boolean {
  if (masked.length > MOST_LETTERS || !hasPlainWord(masked)) return false;
  if (!masked.includes(MASK) && (OPENING.test(masked) || /^by default\b/i.test(masked))) return false;
  if ([ANNOUNCES, REMARKS, UNFINISHED, MACHINE, /[?？]\s*$/u].some((pattern) => pattern.test(masked)) || !isBalanced(masked))
    return false;
  const subject = COPULA.exec(masked)?.[1];
  if (subject === undefined || SUBJECT.test(subject) || subject.includes(MASK)) return true;
  if (!DETERMINED.test(subject) && /\s(?:that|which|who|where|whose|when|with|for|to|of|in|on)\s/i.test(subject)) return true;
  return (subject.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}

/** Names, moves and numbers alone say nothing of what has them. */
function hasPlainWord(text: string): boolean {
  return wordsOf(text).some((word) => word.length > 1 && !/[\p{Lu}\p{N}]/u.test(word));
}

/** Whether what is opened is closed. */
function isBalanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}
