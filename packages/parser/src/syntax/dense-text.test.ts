import { expect, test } from "vitest";
import { eachNode } from "../each-node.ts";
import { plainText } from "../plain-text.ts";
import { referenceTree } from "../reference-tree.ts";
import { mayBeDense } from "./dense-text.ts";

function count(text: string, type: string): number {
  let found = 0;
  eachNode(referenceTree(text), (node) => {
    if (node.type === type) found++;
  });
  return found;
}

test("a paragraph is read to its end as far as a person would write one", () => {
  expect(count("[kea](b) ".repeat(2500), "link")).toBe(2500);
});

test.each([
  ["==kea== ", "highlight", 7000],
  ["~~kea~~ ", "delete", 7000],
  ["**kea** [moa](b) `d` _e_ ", "strong", 2000],
])("what comes after ten thousand signs is plain text: %j", (part, type, times) => {
  const text = part.repeat(times);
  expect(mayBeDense(text)).toBe(true);
  const found = count(text, type);
  expect(found).toBeGreaterThan(500);
  expect(found).toBeLessThan(times);
  expect(plainText([referenceTree(text)])).toContain(part.trimEnd());
});

test("each paragraph has signs of its own", () => {
  const text = `${"**kea** ".repeat(600)}\n\n`.repeat(6);
  expect(mayBeDense(text)).toBe(true);
  expect(count(text, "strong")).toBe(3600);
});
