import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Info, State as Stringifier, Options as ToMarkdown } from "mdast-util-to-markdown";
import { classifyCharacter } from "micromark-util-classify-character";
import { resolveAll } from "micromark-util-resolve-all";
import { codes, constants } from "micromark-util-symbol";
import type { Code, Construct, Event, Extension, Resolver, State, Token } from "micromark-util-types";
import type { Highlight } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    highlight: "highlight";
    highlightSequence: "highlightSequence";
    highlightSequenceOpen: "highlightSequenceOpen";
  }
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    highlight: "highlight";
  }
}

const highlight: Construct = {
  name: "highlight",
  resolveAll: pairSequences,
  tokenize(effects, ok, nok) {
    const before = classifyCharacter(this.previous);
    const isAfterSign = this.previous === codes.equalsTo && this.events.at(-1)?.[1].type !== "characterEscape";
    let size = 0;
    return (code) => {
      if (isAfterSign) return nok(code);
      effects.enter("highlightSequenceOpen");
      return sequence(code);
    };

    function sequence(code: Code): State | undefined {
      if (code === codes.equalsTo) {
        effects.consume(code);
        size++;
        return sequence;
      }
      if (size !== 2) return nok(code);
      const token = effects.exit("highlightSequenceOpen");
      const after = classifyCharacter(code);
      token._open = !after || (after === constants.attentionSideAfter && before !== undefined);
      token._close = !before || (before === constants.attentionSideAfter && after !== undefined);
      return ok(code);
    }
  },
};

/** Joins each sequence that can close with the nearest before it that can open; what is left over is text. Moves no event twice. */
function pairSequences(...[events, context]: Parameters<Resolver>): Event[] {
  const result: Event[] = [];
  let opener = -1;
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as Event;
    const [kind, token] = event;
    if (kind !== "enter" || token.type !== "highlightSequenceOpen") {
      result.push(event);
      continue;
    }
    if (opener >= 0 && token._close) {
      const open = (result[opener] as Event)[1];
      const mark: Token = { type: "highlight", start: { ...open.start }, end: { ...token.end } };
      open.type = "highlightSequence";
      token.type = "highlightSequence";
      const inside = result.splice(opener).slice(2);
      const between = resolveAll(context.parser.constructs.insideSpan.null ?? [], inside, context);
      result.push(["enter", mark, context], ["enter", open, context], ["exit", open, context]);
      for (const each of between) result.push(each);
      result.push(["enter", token, context], ["exit", token, context], ["exit", mark, context]);
      // The exit of the sequence.
      index++;
      opener = -1;
    } else {
      if (token._open) opener = result.length;
      result.push(event);
    }
  }
  // micromark holds on to the array.
  events.length = 0;
  for (const event of result) {
    if (event[1].type === "highlightSequenceOpen") event[1].type = "data";
    events.push(event);
  }
  return events;
}

/** `==highlight==`, by the rules of emphasis. */
export const highlightSyntax: Extension = {
  text: { [codes.equalsTo]: highlight },
  insideSpan: { null: [highlight] },
  attentionMarkers: { null: [codes.equalsTo] },
};

/** Tokens to `highlight` nodes. */
export const highlightFromMarkdown: FromMarkdown = {
  canContainEols: ["highlight"],
  enter: {
    highlight(token) {
      this.enter({ type: "highlight", children: [] }, token);
    },
  },
  exit: {
    highlight(token) {
      this.exit(token);
    },
  },
};

/** `highlight` nodes to Markdown. */
export const highlightToMarkdown: ToMarkdown = {
  handlers: { highlight: handle },
  unsafe: [{ character: "=", after: "=", inConstruct: "phrasing" }],
};

function handle(node: Highlight, _: unknown, state: Stringifier, info: Info): string {
  const tracker = state.createTracker(info);
  const exit = state.enter("highlight");
  let value = tracker.move("==");
  value += tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: value, after: "=" }));
  value += tracker.move("==");
  exit();
  return value;
}
handle.peek = (): string => "=";
