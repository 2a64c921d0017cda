import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Info, State as Stringifier, Options as ToMarkdown } from "mdast-util-to-markdown";
import { content } from "micromark-core-commonmark";
import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Event, Extension, State } from "micromark-util-types";
import { joinDefinitions } from "./definition-terms.ts";
import type { DefList, DefListDescription, DefListTerm } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    defList: "defList";
    defListTerm: "defListTerm";
    defListDescription: "defListDescription";
    defListMarker: "defListMarker";
  }
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    defListTerm: "defListTerm";
  }
}

const description: Construct = {
  name: "defListDescription",
  resolveTo: joinDefinitions,
  tokenize(effects, ok, nok) {
    const isLazy = this.parser.lazy[this.now().line];
    const isInterrupting = this.interrupt;
    const follows = isInterrupting || followsTermOrDescription(this.events);
    return (code) => {
      if (isLazy || !follows) return nok(code);
      effects.enter("defListDescription");
      effects.enter("defListMarker");
      effects.consume(code);
      effects.exit("defListMarker");
      return afterMarker;
    };

    function afterMarker(code: Code): State | undefined {
      return markdownSpace(code) ? factorySpace(effects, beforeText, "whitespace")(code) : nok(code);
    }
    function beforeText(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return nok(code);
      return isInterrupting ? end(code) : effects.attempt(content, end, nok)(code);
    }
    function end(code: Code): State | undefined {
      effects.exit("defListDescription");
      return ok(code);
    }
  },
};

/** Whether a paragraph ends in the line before, or a description there or before blank lines. */
function followsTermOrDescription(events: readonly Event[]): boolean {
  let index = events.length - 1;
  let isNext = true;
  for (; index >= 0; index--) {
    const type = events[index]?.[1].type;
    if (type === "lineEndingBlank") isNext = false;
    else if (type !== "lineEnding" && type !== "linePrefix") break;
  }
  const type = events[index]?.[1].type;
  if (type === "defList") return true;
  return isNext && type === "content" && events[index - 1]?.[1].type === "paragraph";
}

/** Lines `: description` under a line or lines with what they describe. */
export const definitionListSyntax: Extension = { flow: { [codes.colon]: description } };

/** Tokens to `defList`, `defListTerm` and `defListDescription` nodes. */
export const definitionListFromMarkdown: FromMarkdown = {
  enter: {
    defList(token) {
      this.enter({ type: "defList", children: [] }, token);
    },
    defListTerm(token) {
      this.enter({ type: "defListTerm", children: [] }, token);
    },
    defListDescription(token) {
      this.enter({ type: "defListDescription", children: [] }, token);
    },
  },
  exit: {
    defList(token) {
      this.exit(token);
    },
    defListTerm(token) {
      this.exit(token);
    },
    defListDescription(token) {
      this.exit(token);
    },
  },
};

/** `defList` nodes to Markdown. */
export const definitionListToMarkdown: ToMarkdown = {
  handlers: {
    defList: (node: DefList, _, state, info) => state.containerFlow(node as never, info),
    defListTerm,
    defListDescription,
  },
  join: [
    (left, right) => {
      if (left.type === "defListDescription" && right.type === "defListTerm") return 1;
      return left.type === "defListTerm" || left.type === "defListDescription" ? 0 : undefined;
    },
  ],
  unsafe: [
    { character: "\r", inConstruct: "defListTerm" },
    { character: "\n", inConstruct: "defListTerm" },
    { atBreak: true, character: ":", after: "[ \\t]" },
  ],
};

function defListTerm(node: DefListTerm, _: unknown, state: Stringifier, info: Info): string {
  const exits = [state.enter("defListTerm"), state.enter("phrasing")];
  const value = state.containerPhrasing(node, { ...info, before: "\n", after: "\n" });
  for (const exit of exits.reverse()) exit();
  return value;
}

function defListDescription(node: DefListDescription, _: unknown, state: Stringifier, info: Info): string {
  const value = state.containerFlow(node as never, info);
  return state.indentLines(value, (line, index, blank) => (index === 0 ? `: ${line}` : blank ? "" : `  ${line}`));
}
