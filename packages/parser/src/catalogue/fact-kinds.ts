/** Kinds of the facts in a list or section, by the line or heading that introduces them. */
const INTRODUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/\buses?[ -]cases?\b|\bwhen to use\b|\bused (?:for|to|when)\b/i, "use-case"],
  [/\bfeatures?\b|\bbenefits?\b|\badvantages?\b|\bcapabilities\b|\bfunctionalit(?:y|ies)\b/i, "feature"],
  [/\blimits?\b|\blimitations?\b|\bquotas?\b|\brestrictions?\b/i, "limit"],
  [/\bpric(?:e|es|ing)\b|\bcosts?\b|\bbilling\b/i, "price"],
  [/\bterminology\b|\bterms\b|\bglossary\b|\bvocabulary\b|\bdefinitions?\b/i, "term"],
  [/\bexamples?\b/i, "example"],
];

/** Kinds of single statements by their own words. Only what leaves little doubt: everything else is a note. */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:note|remark|tip|nb|important|warning|caution|hint)\s*[:!]/i, "note"],
  [/^(?:for example|example|e\.g\.)[\s:,]/i, "example"],
  [/^(?:limits?|limitations?|quotas?|max(?:imum)?|min(?:imum)?)\b.*\d/i, "limit"],
  [/\b(?:up to|at most|no more than|limited to|max(?:imum)?(?: of)?|not exceed)\s+(?:about |around )?[\d$€£]/i, "limit"],
  [
    /[$€£]\s?\d|\b\d[\d.,]*\s?(?:USD|EUR|GBP|cents?)\b|\bfree tier\b|\bfree of charge\b|\bpay(?:s|ing)?[ -](?:per|as|for|only)\b/i,
    "price",
  ],
  [/\b(?:charged|billed|pric(?:ed|ing)|costs?) (?:is |are )?(?:per|by|based on|for each)\b/i, "price"],
  [
    /^(?:use cases?|used (?:for|to|when|in)|useful (?:for|when|to)|(?:ideal|good|great|best|suited|suitable) (?:for|when))\b/i,
    "use-case",
  ],
];

/** Kind of what a line or heading introduces; null where its last sentence does not say. The word nearest to its end decides. */
export function introducedKind(text: string): string | null {
  const last = text.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? text;
  let kind: string | null = null;
  let end = -1;
  for (const [words, candidate] of INTRODUCTIONS) {
    if (!words.test(last)) continue;
    const at = Array.from(last.matchAll(new RegExp(words, "gi"))).at(-1)?.index ?? -1;
    if (at > end) [kind, end] = [candidate, at];
  }
  return kind;
}

/** Kind of a statement by its own words; null where they do not say. */
export function statedKind(text: string): string | null {
  return STATEMENTS.find(([words]) => words.test(text))?.[1] ?? null;
}
