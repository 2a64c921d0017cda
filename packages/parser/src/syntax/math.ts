import { type InlineMath, mathToMarkdown as toMarkdown } from "mdast-util-math";
import type { Info, State as Stringifier, Options as ToMarkdown } from "mdast-util-to-markdown";
import { markdownLineEnding, markdownLineEndingOrSpace, unicodeWhitespace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { closedBlock } from "./closed-block.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    mathFlow: "mathFlow";
    mathFlowFence: "mathFlowFence";
    mathFlowFenceSequence: "mathFlowFenceSequence";
    mathFlowValue: "mathFlowValue";
    mathText: "mathText";
    mathTextSequence: "mathTextSequence";
    mathTextData: "mathTextData";
  }
}

/** A dollar in prose stays one: the rules of Pandoc, and a sum of money may stand behind the letters of its country. */
const mathText: Construct = {
  name: "mathText",
  previous: (code) => code !== codes.dollarSign,
  tokenize(effects, ok, nok) {
    const isAfterWord = isWord(this.previous);
    let size = 0;
    let last: Code = null;
    let written = "";
    let closing = 0;
    return (code) => {
      effects.enter("mathText");
      effects.enter("mathTextSequence");
      return open(code);
    };

    function open(code: Code): State | undefined {
      if (code === codes.dollarSign) {
        effects.consume(code);
        size++;
        return open;
      }
      if (size > 2 || code === codes.eof || (size === 1 && isBlank(code)) || (size === 1 && isAfterWord && isWord(code)))
        return nok(code);
      effects.exit("mathTextSequence");
      return inside(code);
    }
    function inside(code: Code): State | undefined {
      if (code === codes.eof) return nok(code);
      if (code === codes.dollarSign) {
        if (size === 1 && isBlank(last)) return nok(code);
        closing = 0;
        effects.enter("mathTextSequence");
        return close(code);
      }
      if (markdownLineEnding(code)) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        note(code);
        return inside;
      }
      effects.enter("mathTextData");
      return data(code);
    }
    function data(code: Code): State | undefined {
      if (code === codes.eof || code === codes.dollarSign || markdownLineEnding(code)) {
        effects.exit("mathTextData");
        return inside(code);
      }
      effects.consume(code);
      note(code);
      return code === codes.backslash ? escaped : data;
    }
    function escaped(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return data(code);
      effects.consume(code);
      note(code);
      return data;
    }
    function close(code: Code): State | undefined {
      if (code === codes.dollarSign) {
        effects.consume(code);
        closing++;
        return close;
      }
      if (closing !== size || (size === 1 && (isDigit(code) || isSum(written)))) return nok(code);
      effects.exit("mathTextSequence");
      effects.exit("mathText");
      return ok(code);
    }
    function note(code: Code): void {
      last = code;
      written += code === null || code < 0 ? " " : String.fromCharCode(code);
    }
  },
};

/** An amount and words, up to the next dollar: "$5 a month, or 6 US$". */
function isSum(text: string): boolean {
  return /^\d/.test(text) && !/[\\^_={}<>]/.test(text) && /\s(?:.*[^\p{L}])?\p{L}{2}/su.test(text);
}

function isBlank(code: Code): boolean {
  return markdownLineEndingOrSpace(code) || unicodeWhitespace(code);
}

function isDigit(code: Code): boolean {
  return code !== null && code >= codes.digit0 && code <= codes.digit9;
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** `$math$`, `$$math$$` in text and as a block; makes the tokens that mdast-util-math reads. */
export const mathSyntax: Extension = {
  ...closedBlock({
    name: "mathBlock",
    marker: codes.dollarSign,
    tokens: { block: "mathFlow", fence: "mathFlowFence", sequence: "mathFlowFenceSequence", value: "mathFlowValue" },
    blankLines: false,
    textAfter: false,
  }),
  text: { [codes.dollarSign]: mathText },
};

/** `inlineMath` and `math` nodes to Markdown. */
export const mathToMarkdown: ToMarkdown = {
  handlers: { ...toMarkdown().handlers, inlineMath },
  unsafe: [{ character: "$", after: "\\S", inConstruct: "phrasing" }],
};

/** One dollar where it is read as math again, else two. */
function inlineMath({ value }: InlineMath, _: unknown, _state: Stringifier, { after, before }: Info): string {
  const isPlain = !/^\s|\s$|(?<!\\)\$/.test(value) && !/^\d/.test(after);
  const isSum = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(value);
  const fence = isPlain && !isSum ? "$" : "$$";
  return fence + value + fence;
}
inlineMath.peek = (): string => "$";
