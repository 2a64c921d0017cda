import { markdownStyle, parseMarkdown } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";

test.each([
  "* Oak\n* Elm\n\n_leaf_ and __bark__\n\n~~~\ncode\n~~~\n\n* * *\n",
  "Trees\n=====\n\n+ Oak\n+ Elm\n\n1) Sow\n2) Water\n\n*leaf*\n\n---\n",
  "# Trees\n\n- Oak\n  - Leaf\n\n1. Sow\n1. Water\n\n**bark**\n\n*****\n",
  "*   Oak\n*   Elm\n\n1.  Sow\n2.  Water\n",
])("%j keeps its own style", (markdown) => {
  expect(stringifyMarkdown(parseMarkdown(markdown), markdownStyle(markdown))).toBe(markdown);
});

test("what a note uses most wins, the usual one if it uses none", () => {
  expect(markdownStyle("* a\n\ntext\n\n- b\n\ntext\n\n- c")).toMatchObject({ bullet: "-" });
  expect(markdownStyle("")).toMatchObject({ bullet: "-", emphasis: "*", strong: "*", fence: "`", rule: "-", setext: false });
});
