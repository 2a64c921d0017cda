import type { Extension as FromMarkdown, Handle, Token } from "mdast-util-from-markdown";
import type { Options as ToMarkdown } from "mdast-util-to-markdown";
import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { closedBlock } from "./closed-block.ts";
import type { Comment } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    comment: "comment";
    commentFence: "commentFence";
    commentSequence: "commentSequence";
    commentValue: "commentValue";
  }
}

const commentText: Construct = {
  name: "comment",
  tokenize(effects, ok, nok) {
    let size = 0;
    return (code) => {
      effects.enter("comment");
      effects.enter("commentSequence");
      return open(code);
    };

    function open(code: Code): State | undefined {
      if (size < 2) {
        if (code !== codes.percentSign) return nok(code);
        effects.consume(code);
        size++;
        return open;
      }
      effects.exit("commentSequence");
      return inside(code);
    }
    function inside(code: Code): State | undefined {
      if (code === codes.eof) return nok(code);
      if (code === codes.percentSign) {
        effects.enter("commentSequence");
        effects.consume(code);
        return close;
      }
      if (markdownLineEnding(code)) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return inside;
      }
      effects.enter("commentValue");
      return value(code);
    }
    function value(code: Code): State | undefined {
      if (code === codes.eof || code === codes.percentSign || markdownLineEnding(code)) {
        effects.exit("commentValue");
        return inside(code);
      }
      effects.consume(code);
      return value;
    }
    function close(code: Code): State | undefined {
      if (code !== codes.percentSign) {
        effects.exit("commentSequence").type = "commentValue";
        return inside(code);
      }
      effects.consume(code);
      effects.exit("commentSequence");
      effects.exit("comment");
      return ok;
    }
  },
};

/** `%%comment%%`, in text or as a block of lines. */
export const commentSyntax: Extension = {
  ...closedBlock({
    name: "commentBlock",
    marker: codes.percentSign,
    tokens: { block: "comment", fence: "commentFence", sequence: "commentSequence", value: "commentValue" },
    blankLines: true,
    textAfter: true,
  }),
  text: { [codes.percentSign]: commentText },
};

const enter: Handle = function (token: Token) {
  const written = this.sliceSerialize(token);
  // The end of its quote or list item may have closed a block.
  const isClosed = written.length > 3 && written.endsWith("%%");
  this.enter({ type: "comment", value: written.slice(2, isClosed ? -2 : undefined) }, token);
  this.buffer();
};

/** Tokens to `comment` nodes. */
export const commentFromMarkdown: FromMarkdown = {
  enter: { comment: enter },
  exit: {
    comment(token) {
      this.resume();
      this.exit(token);
    },
  },
};

/** `comment` nodes to Markdown. */
export const commentToMarkdown: ToMarkdown = {
  handlers: { comment: ({ value }: Comment) => `%%${value}%%` },
  unsafe: [{ character: "%", after: "%", inConstruct: "phrasing" }],
};
