import type { Heading } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";

/** Lets an underlined heading begin at its own text: micromark lets it begin at the link definitions before it, if it follows them. */
export const setextStart: FromMarkdown = {
  enter: {
    setextHeadingText({ start: { column, line, offset } }) {
      const { position } = this.stack.at(-1) as Heading;
      if (position !== undefined) position.start = { line, column, offset };
    },
  },
};
