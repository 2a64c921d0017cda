import type { ElementContent } from "hast";
import { describe, expect, test } from "vitest";
import { withMaths, withoutMaths } from "./maths.ts";

function code(tex: string, className: string): ElementContent {
  const children: ElementContent[] = [{ type: "text", value: tex }];
  return { type: "element", tagName: "code", properties: { className: ["language-math", className] }, children };
}

describe("withMaths", () => {
  test("puts maths in the delimiters that Anki reads", () => {
    expect(withMaths([code("x^2", "math-inline")])).toEqual([{ type: "text", value: "\\(x^2\\)" }]);
    const block = { type: "element" as const, tagName: "pre", properties: {}, children: [code("x^2", "math-display")] };
    expect(withMaths([block])).toMatchObject([{ tagName: "p", children: [{ type: "text", value: "\\[x^2\\]" }] }]);
  });

  test("leaves code, and maths with delimiters in it, as they are", () => {
    const nodes = [code("a\\)b", "math-inline"), code("\\(x\\)", "language-js")];
    expect(withMaths(nodes)).toEqual(nodes);
  });
});

test("delimiters in prose are kept from MathJax, at the end and in the middle", () => {
  expect(withoutMaths("a \\(b\\] c \\d")).toBe(
    'a <span class="tex2jax_ignore">\\(</span>b<span class="tex2jax_ignore">\\]</span> c \\d',
  );
  expect(withMaths([{ type: "text", value: "\\(" }])).toMatchObject([{ tagName: "span", children: [{ value: "\\(" }] }]);
});
