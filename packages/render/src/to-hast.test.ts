import type { ElementContent } from "hast";
import type { Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { toHtml } from "./to-hast.ts";

const root = (...children: RootContent[]): Root => ({ type: "root", children });
const html = (value: string): RootContent => ({ type: "html", value });
const image: RootContent = { type: "paragraph", children: [{ type: "image", url: "a.png", alt: "A" }] };
const figure: ElementContent = {
  type: "element",
  tagName: "figure",
  properties: {},
  children: [{ type: "element", tagName: "img", properties: { src: "data:image/png;base64,AA", alt: "" }, children: [] }],
};
const link = (url: string): RootContent => ({
  type: "paragraph",
  children: [{ type: "link", url, children: [{ type: "text", value: "x" }] }],
});

describe("images", () => {
  it("come from the caller, out of their paragraph", () => {
    expect(toHtml(root(image), { image: () => figure })).toBe('<figure><img src="data:image/png;base64,AA" alt=""></figure>');
  });
  it("survive HTML around them", () => {
    const tree = root(html("<details><summary>Q</summary>"), image, html("</details>"));
    expect(toHtml(tree, { image: () => figure })).toContain('<img src="data:image/png;base64,AA" alt="">');
  });
  it("become their text without a caller's element, and nothing on its null", () => {
    expect(toHtml(root(image))).toBe("<p>A</p>");
    expect(toHtml(root(image), { image: () => null })).toBe("<p></p>");
  });
  it("are found through their definitions", () => {
    const tree = root(
      {
        type: "paragraph",
        children: [
          { type: "imageReference", identifier: "a", referenceType: "full", alt: "A", data: { assetId: "s3/a" } as never },
        ],
      },
      { type: "definition", identifier: "a", url: "a.png" },
    );
    const seen: unknown[] = [];
    toHtml(tree, {
      image(node) {
        seen.push(node.url, node.alt, node.data?.assetId);
        return null;
      },
    });
    expect(seen).toEqual(["a.png", "A", "s3/a"]);
  });
  it("cannot be forged", () => {
    const forged = html('<safeSlot index="0"></safeSlot><safeslot index=0></safeslot><safe-slot>');
    const output = toHtml(root(image, forged), { image: () => figure });
    expect(output.match(/<img/g)).toHaveLength(1);
  });
});

describe("links", () => {
  it.each(["https://a.b/c?d#e", "http://a.b", "mailto:a@b.c", "../x.md", "#y", "x:y/../z".replace("x:", "x/")])(
    "keep %s",
    (url) => {
      expect(toHtml(root(link(url)))).toContain(`href="${url}"`);
    },
  );
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///x",
  ])("drop %j", (url) => expect(toHtml(root(link(url)))).toBe("<p><a>x</a></p>"));
  it("to other hosts tell them nothing", () => {
    expect(toHtml(root(link("https://a.b")))).toContain('rel="noopener noreferrer"');
    expect(toHtml(root(link("x.md")))).not.toContain("rel=");
  });
});

describe("HTML in notes", () => {
  it("keeps its harmless part", () => {
    expect(toHtml(root(html("<kbd>Esc</kbd><sub onclick=x style=y>2</sub>")))).toBe("<kbd>Esc</kbd><sub>2</sub>");
  });
  it("asks nobody for anything", () => {
    const media = [
      "<img src=https://a.b/c.png alt='A picture' srcset='https://a.b 2x'>",
      "<picture><source srcset=https://a.b><img src=https://a.b></picture>",
      "<video src=https://a.b poster=https://a.b>film</video><audio src=https://a.b></audio><input type=image src=https://a.b>",
      "<table background=https://a.b><tr><td background=https://a.b>c</table><link rel=stylesheet href=https://a.b>",
      "<svg><image href=https://a.b /></svg><object data=https://a.b></object><embed src=https://a.b><iframe src=https://a.b>",
      "<a ping=https://a.b>p</a><form action=https://a.b><button formaction=https://a.b>b</button></form><base href=https://a.b>",
    ];
    const output = toHtml(root(...media.map(html)));
    expect(output).not.toMatch(/https:/);
    expect(output).toContain("A picture");
  });
  it("takes no id of the page", () => {
    expect(toHtml(root(html("<p id=a><a href=#a>b</a></p>")), { idPrefix: "n:" })).toBe('<p id="n:a"><a href="#n:a">b</a></p>');
  });
  it("may be a comment", () => {
    expect(toHtml(root(html("<!-- a -->"), html("<!-- a --><script>alert(1)</script><!-- b -->")))).not.toContain("script");
  });
});

describe("Markdown", () => {
  it("shifts headings within bounds", () => {
    const tree = root({ type: "heading", depth: 2, children: [] }, { type: "heading", depth: 5, children: [] });
    expect(toHtml(tree, { shiftHeadings: 2 })).toBe("<h4></h4>\n<h6></h6>");
  });
  it("links footnotes both ways", () => {
    const tree = root(
      { type: "paragraph", children: [{ type: "footnoteReference", identifier: "1" }] },
      {
        type: "footnoteDefinition",
        identifier: "1",
        children: [{ type: "paragraph", children: [{ type: "text", value: "n" }] }],
      },
    );
    const output = toHtml(tree, { idPrefix: "p:" });
    for (const [, target] of output.matchAll(/href="#([^"]+)"/g)) expect(output).toContain(`id="${target}"`);
    expect(output).toContain('aria-describedby="p:footnote-label"');
  });
  it("names the state of a task", () => {
    const tree = root({
      type: "list",
      children: [
        { type: "listItem", checked: true, children: [{ type: "paragraph", children: [{ type: "text", value: "t" }] }] },
      ],
    });
    expect(toHtml(tree)).toContain('<input type="checkbox" checked disabled aria-label="Done"> t');
  });
});
