import type { Prose } from "@notewright/parser";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { sentencesOf, type Token } from "./tokens.ts";

/** A slip of grammar: the tokens that are wrong, and what they should be, best first, in lower case. */
export interface Slip {
  first: Token;
  /** The last one, if there are several. */
  last?: Token;
  expected: readonly string[];
  /** What is wrong with it: `after "can"`. */
  where: string;
}

/** What a rule says of the token at a place of a sentence. */
export type FindSlip = (sentence: readonly Token[], at: number, context: RuleContext, prose: Prose) => Slip | null;

/** What a rule is asked of: tokens of some texts, and those that can be of some classes. Most are neither. */
export interface Heads {
  texts?: ReadonlySet<string>;
  bits?: number;
}

const NO_TEXTS: ReadonlySet<string> = new Set();

/** A visitor that reports what is said of such tokens of English sentences; `headsOf` is asked once. */
export function slips(headsOf: () => Heads, find: FindSlip): (prose: Prose, context: RuleContext) => void {
  let heads: Heads | undefined;
  return (prose, context) => {
    heads ??= headsOf();
    const { bits = 0, texts = NO_TEXTS } = heads;
    for (const sentence of sentencesOf(prose, context.words)) {
      for (let at = 0; at < sentence.length; at++) {
        const head = sentence[at] as Token;
        if ((head.bits & bits) === 0 && !texts.has(head.text)) continue;
        const slip = find(sentence, at, context, prose);
        if (slip === null) continue;
        if (!isEnglish(prose, context)) return;
        reportSlip(slip, context);
      }
    }
  };
}

function reportSlip({ expected: texts, first, last = first, where }: Slip, { note, report }: RuleContext): void {
  const [start, end] = [first.word.start, last.word.end];
  const found = note.source.text.slice(start, end);
  // Marks inside of the words would be lost.
  if (!/^[\p{L}\p{N}\p{M}'’,\s]+$/u.test(found)) return;
  const expected = texts.map((text) => inCaseOf(first.word.text, text));
  report({
    start,
    end,
    message: `"${found.replace(/\s+/g, " ")}" ${where}, expected "${expected[0]}"`,
    expected,
    fix: { kind: "unsafe" },
  });
}

function inCaseOf(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? (text[0] as string).toUpperCase() + text.slice(1) : text;
}
