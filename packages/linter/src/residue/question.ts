const WH = /(?:^|[^\p{L}])(?:what|which|who|whom|whose|when|where|why|how|whether|whats|hows)(?![\p{L}-])/iu;

const AUXILIARIES =
  "am|is|are|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had|ain't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shan't|shouldn't|mustn't|hasn't|haven't|hadn't";

/** A clause that begins with its verb; at the start, or after a mark or a word that joins clauses. */
const INVERTED = new RegExp(
  `(?:^|[,;:.!?(–—“"*] ?|(?:^|[\\s,])(?:and|or|but|so|then|if|now|else|also|yes|no|yet) )(?:${AUXILIARIES})(?![\\p{L}'-])`,
  "iu",
);

/** "It is late, isn't it?", "This is an oak, right?" */
const TAG = new RegExp(
  `(?:(?:${AUXILIARIES}) (?:not )?(?:i|you|he|she|it|we|they|there|this|that|these|those|one)|(?:^|[\\s,])(?:right|ok|okay|no|yes|huh|eh|correct|please|or not|anyone|anybody|agreed?))["”']?$`,
  "iu",
);

/** Words with which questions begin that leave their subject or verb out: "Found a bug?", "Any questions?" */
const ELLIPTIC =
  /^\P{L}*(?:any|anyone|anybody|anything|another|more|need|needs|want|wanna|got|gotta|found|find|ready|still|ever|never|interested|looking|having|have|prefer|feel|feeling|think|thinking|wonder|wondering|no|new|curious|stuck|question|questions|problem|problems|issue|issues|trouble|missing|sure|see|seen|saw|spotted|spot|notice|noticed|care|confused|tired|too|like|love|hate|know|remember|mind|trying|try|using|use|working|writing|building|coming|going|planning|already|just|first|time|something|someone|somebody|really|seriously|say|suppose|lost|bored|hungry|forgot|forgotten|want|wish|because|since|else|alternatively|get|done|finished|help|feedback|suggestions|ideas|thoughts|comments|concerns|yes|true|false|excited|enjoy|enjoying|eager|unsure)(?![\p{L}])/iu;

/**
 * Whether a text that ends in a question mark, which is left out here, asks something: it has a question word, a verb before its
 * subject, a tag, an alternative, or one of the words with which short questions begin. Else it is a statement that somebody doubts.
 */
export function isQuestion(text: string): boolean {
  const trimmed = text.trim().replace(/’/gu, "'");
  if (WH.test(trimmed) || INVERTED.test(trimmed) || TAG.test(trimmed)) return true;
  if (ELLIPTIC.test(trimmed) || / or /iu.test(trimmed)) return true;
  return /["“”«»]/u.test(trimmed) || !/[\p{sc=Latn}]{2}/u.test(trimmed);
}
