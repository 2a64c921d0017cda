import type { Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { FormulaFault } from "./formula-fault.ts";
import { toHtml } from "./to-hast.ts";

/** A formula on one line of a note, in so many dollars. */
function inline(value: string, dollars = 1): Root {
  const end = value.length + 2 * dollars;
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: end + 1, offset: end } };
  return { type: "root", children: [{ type: "paragraph", children: [{ type: "inlineMath", value, position } as never] }] };
}

function overLines(value: string): Root {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 5, offset: value.length + 4 } };
  return { type: "root", children: [{ type: "paragraph", children: [{ type: "inlineMath", value, position } as never] }] };
}

/** What a writer is told of each formula. */
function displayOf(tree: Root): boolean[] {
  const seen: boolean[] = [];
  toHtml(tree, {
    formula(tex, isDisplay) {
      seen.push(isDisplay);
      return mi(tex);
    },
  });
  return seen;
}

const block = (value: string): Root => ({ type: "root", children: [{ type: "math", value } as RootContent] });
const mi = (tex: string): string => `<math><mi>${tex}</mi></math>`;
const written = (markup: string): string => toHtml(inline("x"), { formula: () => markup });

describe("formulas", () => {
  it("are shown as they are written where nobody writes them", () => {
    expect(toHtml(inline("a<b"))).toBe('<p><code class="language-math math-inline">a&lt;b</code></p>');
    expect(toHtml(block("a<b"))).toBe('<pre><code class="language-math math-display">a&lt;b</code></pre>');
  });
  it("are MathML, also between HTML of the note", () => {
    const tree = inline("x");
    tree.children.unshift({ type: "html", value: "<details><summary>Q</summary>" });
    tree.children.push({ type: "html", value: "</details>" });
    expect(toHtml(tree, { formula: mi })).toContain("<p><math><mi>x</mi></math></p>\n</details>");
  });
  it.each([
    ["one dollar", inline("x"), false],
    ["two dollars", inline("x", 2), true],
    ["a block", block("x"), true],
    ["a paragraph's line break", overLines("a +\n b"), false],
    ["lines of their own", overLines("a \\\\\n b"), true],
  ])("stand by themselves or in a line: %s", (_, tree, expected) => expect(displayOf(tree)).toEqual([expected]));
});

describe("what a writer gives", () => {
  it.each([
    ['<math href="javascript:x" onclick="x" id="a" style="top:0" xlink:href="b"><mi>x</mi></math>', "<math><mi>x</mi></math>"],
    ['<math><mrow href="a"><a href="javascript:x"><mi>x</mi></a></mrow></math>', "<math><mrow><mi>x</mi></mrow></math>"],
    ["<math><mtext><img src=x onerror=y><b>z</b></mtext></math>", "<math><mtext>z</mtext></math>"],
    ["<math><script>alert(1)</script><style>x</style><mi>x</mi></math>", "<math><mi>x</mi></math>"],
    [
      '<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><b>y</b></annotation-xml></semantics></math>',
      "<math><semantics><mi>x</mi></semantics></math>",
    ],
    [
      '<math class="card tml-left quiz"><mspace width="99em"></mspace></math>',
      '<math class="tml-left"><mspace></mspace></math>',
    ],
    [
      '<math><mspace width="-99999px" height="39.5em" depth="1e9em"></mspace></math>',
      '<math><mspace height="39.5em"></mspace></math>',
    ],
    ['<math class="card"><mi class="">x</mi></math>', "<math><mi>x</mi></math>"],
  ])("is sanitised: %s", (markup, expected) => expect(written(markup)).toBe(`<p>${expected}</p>`));

  it.each([
    ["border-top:0.06em solid;padding-left:0em;", "math-line-top math-tight-left"],
    ["color:#f00;", "math-red"],
    ["color:#FFA500", "math-orange"],
    ["color:#008000", "math-green"],
    ["color:#0000ff", "math-blue"],
    ["color:#800080", "math-purple"],
  ])("has classes for the style %s", (style, classes) => {
    expect(written(`<math><mi style="${style}">x</mi></math>`)).toBe(`<p><math><mi class="${classes}">x</mi></math></p>`);
  });
  it.each(["color:#000", "color:#ffffff", "color:red;position:fixed", "position:fixed"])("loses the style %s", (style) => {
    expect(written(`<math><mi style="${style}">x</mi></math>`)).toBe("<p><math><mi>x</mi></math></p>");
  });
});

describe("a fault", () => {
  const deep = `<math>${"<mrow>".repeat(300)}${"</mrow>".repeat(300)}</math>`;
  it.each([
    [
      "says what the writer says",
      () => {
        throw new FormulaFault('No "b".');
      },
      "No &quot;b&quot;.",
    ],
    [
      "of the writer's own is none of the note",
      () => {
        throw new TypeError("x of undefined");
      },
      "This formula cannot be read.",
    ],
    [
      "is what never ends",
      function again(): string {
        return again() + again();
      },
      "This formula cannot be read.",
    ],
    ["is depth", () => deep, "This formula is nested too deeply."],
    ["is size", () => `<math>${"<mi>x</mi>".repeat(50_000)}</math>`, "This formula is too large."],
    ["is no formula", () => "<p>x</p>", "This formula cannot be shown."],
    ["is more than a formula", () => "<math></math><math></math>", "This formula cannot be shown."],
  ])("%s, and the formula is as it is written", (_, formula, title) => {
    expect(toHtml(inline("x"), { formula })).toBe(
      `<p><code class="language-math math-inline formula-fault" title="${title}">x</code></p>`,
    );
  });
  it("is length, of which the writer hears nothing", () => {
    expect(toHtml(block("x".repeat(4001)), { formula: () => "<math></math>" })).toContain("longer than 4000 characters");
  });
});

it("MathML that a note brings itself is not shown", () => {
  const tree: Root = { type: "root", children: [{ type: "html", value: "<math><mi>x</mi></math>" }] };
  expect(toHtml(tree, { formula: mi })).toBe("");
});
