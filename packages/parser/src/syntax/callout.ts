import type { Blockquote, Parents } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Info, State as Stringifier, Options as ToMarkdown } from "mdast-util-to-markdown";
import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding, markdownSpace, unicodeWhitespace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";
import { inlineText } from "../plain-text.ts";
import { lineMark, markLine } from "./line-marks.ts";
import type { CalloutTitle } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    calloutTitle: "calloutTitle";
    calloutMarker: "calloutMarker";
    calloutType: "calloutType";
    calloutFold: "calloutFold";
  }
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    calloutTitle: "calloutTitle";
  }
}

/** Only the document knows that a block quote has just begun. It never takes anything. */
const quoteStart: Construct = {
  name: "calloutStart",
  tokenize(_effects, _ok, nok) {
    return (code) => {
      if (isFirstInQuote(this)) markLine(this, 1);
      return nok(code);
    };
  },
};

function isFirstInQuote({ events }: TokenizeContext): boolean {
  let index = events.length - 1;
  while (events[index]?.[1].type === "linePrefix") index--;
  if (events[index]?.[1].type !== "blockQuotePrefix") return false;
  while (index >= 0 && !(events[index]?.[0] === "enter" && events[index]?.[1].type === "blockQuotePrefix")) index--;
  return events[index - 1]?.[0] === "enter" && events[index - 1]?.[1].type === "blockQuote";
}

const calloutTitle: Construct = {
  name: "calloutTitle",
  tokenize(effects, ok, nok) {
    const isFirst = lineMark(this) !== undefined;
    let isBlank = true;
    return (code) => {
      if (!isFirst) return nok(code);
      effects.enter("calloutTitle");
      effects.enter("calloutMarker");
      effects.consume(code);
      return exclamation;
    };

    function exclamation(code: Code): State | undefined {
      if (code !== codes.exclamationMark) return nok(code);
      effects.consume(code);
      effects.exit("calloutMarker");
      effects.enter("calloutType");
      return type;
    }
    function type(code: Code): State | undefined {
      if (code === codes.rightSquareBracket && !isBlank) {
        effects.exit("calloutType");
        effects.enter("calloutMarker");
        effects.consume(code);
        effects.exit("calloutMarker");
        return fold;
      }
      if (code === codes.eof || markdownLineEnding(code)) return nok(code);
      if (code === codes.leftSquareBracket || code === codes.rightSquareBracket) return nok(code);
      isBlank &&= markdownSpace(code);
      effects.consume(code);
      return type;
    }
    function fold(code: Code): State | undefined {
      if (code !== codes.plusSign && code !== codes.dash) return markerEnd(code);
      effects.enter("calloutFold");
      effects.consume(code);
      effects.exit("calloutFold");
      return markerEnd;
    }
    function markerEnd(code: Code): State | undefined {
      const isEnd = code === codes.eof || markdownLineEnding(code) || markdownSpace(code) || unicodeWhitespace(code);
      if (!isEnd) return nok(code);
      return factorySpace(effects, title, "whitespace")(code);
    }
    function title(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return end(code);
      effects.enter("chunkText", { contentType: "text" });
      return text(code);
    }
    function text(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) {
        effects.exit("chunkText");
        return end(code);
      }
      effects.consume(code);
      return text;
    }
    function end(code: Code): State | undefined {
      effects.exit("calloutTitle");
      return ok(code);
    }
  },
};

/** `[!type]+ title` as the first line of a block quote. */
export const calloutSyntax: Extension = {
  document: { [codes.leftSquareBracket]: quoteStart },
  flow: { [codes.leftSquareBracket]: calloutTitle },
};

/** Tokens to a `calloutTitle` node, and fields on the block quote around it. */
export const calloutFromMarkdown: FromMarkdown = {
  enter: {
    calloutTitle(token) {
      Object.assign(this.stack.at(-1) as Blockquote, { calloutType: "", fold: null, title: null });
      this.enter({ type: "calloutTitle", children: [] }, token);
    },
  },
  exit: {
    calloutType(token) {
      (this.stack.at(-2) as Blockquote).calloutType = this.sliceSerialize(token);
    },
    calloutFold(token) {
      (this.stack.at(-2) as Blockquote).fold = this.sliceSerialize(token) as "+" | "-";
    },
    calloutTitle(token) {
      const node = this.stack.at(-1) as CalloutTitle;
      this.exit(token);
      const title = inlineText(node.children);
      if (title !== "") (this.stack.at(-1) as Blockquote).title = title;
    },
  },
};

/** `calloutTitle` nodes to Markdown, by the fields of the block quote around them. */
export const calloutToMarkdown: ToMarkdown = {
  handlers: { calloutTitle: handle },
  join: [(left) => (left.type === "calloutTitle" ? 0 : undefined)],
  unsafe: [
    { character: "\r", inConstruct: "calloutTitle" },
    { character: "\n", inConstruct: "calloutTitle" },
  ],
};

function handle(node: CalloutTitle, parent: Parents | undefined, state: Stringifier, info: Info): string {
  const { calloutType = "note", fold = null } = parent?.type === "blockquote" ? parent : {};
  const tracker = state.createTracker(info);
  const exits = [state.enter("calloutTitle"), state.enter("phrasing")];
  let value = tracker.move(`[!${calloutType}]${fold ?? ""} `);
  value += state.containerPhrasing(node, { ...tracker.current(), before: " ", after: "\n" });
  for (const exit of exits.reverse()) exit();
  return value.trimEnd();
}
