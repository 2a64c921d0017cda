import type { Parent } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Options as ToMarkdown } from "mdast-util-to-markdown";
import { asciiAlphanumeric, markdownLineEndingOrSpace, markdownSpace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Event, Extension, Point, Resolver, State } from "micromark-util-types";
import type { BlockId } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    blockId: "blockId";
    blockIdMarker: "blockIdMarker";
    blockIdValue: "blockIdValue";
  }
  interface Token {
    /** Where the text before a block id ends, without the blanks between. */
    _textEnd?: Point;
  }
}

const blockId: Construct = {
  name: "blockId",
  previous: (code) => code === codes.eof || markdownLineEndingOrSpace(code),
  resolveTo: noteTextEnd,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("blockId");
      effects.enter("blockIdMarker");
      effects.consume(code);
      effects.exit("blockIdMarker");
      return first;
    };

    function first(code: Code): State | undefined {
      if (!isIdCode(code)) return nok(code);
      effects.enter("blockIdValue");
      return value(code);
    }
    function value(code: Code): State | undefined {
      if (isIdCode(code)) {
        effects.consume(code);
        return value;
      }
      effects.exit("blockIdValue");
      effects.exit("blockId");
      return effects.check(onlyBlanksLeft, ok, nok)(code);
    }
  },
};

const onlyBlanksLeft: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return blanks;
    function blanks(code: Code): State | undefined {
      if (code === codes.eof) return ok(code);
      if (!markdownSpace(code)) return nok(code);
      effects.enter("whitespace");
      effects.consume(code);
      effects.exit("whitespace");
      return blanks;
    }
  },
};

function isIdCode(code: Code): boolean {
  return code === codes.dash || asciiAlphanumeric(code);
}

function noteTextEnd(...[events, context]: Parameters<Resolver>): Event[] {
  let index = events.findLastIndex(([kind, token]) => kind === "enter" && token.type === "blockId");
  const id = (events[index] as Event)[1];
  while (index > 1) {
    const token = (events[index - 1] as Event)[1];
    if (token.type === "data") {
      const text = context.sliceSerialize(token);
      const kept = text.replace(/[ \t]+$/, "").length;
      const cut = kept === 0 ? token.end.offset - token.start.offset : text.length - kept;
      id._textEnd = { ...token.end, column: token.end.column - cut, offset: token.end.offset - cut };
      if (kept > 0) break;
    } else if (token.type === "lineEnding" || token.type === "linePrefix") {
      id._textEnd = { ...token.start };
    } else {
      break;
    }
    index -= 2;
  }
  return events;
}

/** ` ^id` at the end of a paragraph, heading or list item, or alone in a paragraph. */
export const blockIdSyntax: Extension = { text: { [codes.caret]: blockId } };

/** Tokens to `blockId` nodes. In a cell it names nothing and is text. */
export const blockIdFromMarkdown: FromMarkdown = {
  enter: {
    blockId(token) {
      const parent = this.stack.at(-1) as Parent;
      if (parent.type === "tableCell") return void this.config.enter["data"]?.call(this, token);
      trimEnd(parent, token._textEnd);
      this.enter({ type: "blockId", value: this.sliceSerialize(token).slice(1) }, token);
    },
  },
  exit: {
    blockId(token) {
      if (this.stack.at(-1)?.type === "blockId") this.exit(token);
      else this.config.exit["data"]?.call(this, token);
    },
  },
};

function trimEnd({ children }: Parent, end: Point | undefined): void {
  if (end === undefined) return;
  if (children.at(-1)?.type === "break") children.pop();
  const last = children.at(-1);
  if (last?.type !== "text" || last.position === undefined) return;
  last.value = last.value.replace(/[ \t\r\n]+$/, "");
  last.position.end = { line: end.line, column: end.column, offset: end.offset };
  if (last.value === "") children.pop();
}

/** `blockId` nodes to Markdown. */
export const blockIdToMarkdown: ToMarkdown = {
  handlers: {
    blockId: ({ value }: BlockId, _, _state, { before }) => `${/^$|\s$/.test(before) ? "" : " "}^${value}`,
  },
  unsafe: [
    { character: "^", before: "\\s", after: "[-\\da-zA-Z]", inConstruct: "phrasing" },
    { character: "^", atBreak: true, after: "[-\\da-zA-Z]" },
  ],
};
