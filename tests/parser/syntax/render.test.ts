import { parseMarkdown } from "@notewright/parser";
import { type RenderOptions, toHtml } from "@notewright/render";
import { expect, test } from "vitest";

const html = (markdown: string, options: RenderOptions = {}): string => toHtml(parseMarkdown(markdown), options);

/** The HTML of a callout: without a title of its own it is called by its kind. */
function box(kind: string, group: string, title: string, content: string): string {
  const word = `<span class="callout-kind">${kind}${title === "" ? "" : ":"}</span>`;
  const line = `<p><strong>${word}${title === "" ? "" : ` ${title}`}</strong></p>`;
  return `<div class="callout callout-${group}" role="note" aria-label="${kind}">${line}\n${content === "" ? "" : `${content}\n`}</div>`;
}

test.each([
  ["See [[oak|the oak]] and [[elm#Leaf]].", "<p>See the oak and elm > Leaf.</p>"],
  ["![[oak#Leaf]] ![[elm|Elms]] ![[bark.png]]", "<p>oak > Leaf Elms </p>"],
  ["A ==bright *leaf*==", "<p>A <mark>bright <em>leaf</em></mark></p>"],
  ["Knead.%%secret%% ^id", "<p>Knead.</p>"],
  ["%%\nsecret\n%%\n\nShown\n\n^id", "<p>Shown</p>"],
  ["$x<y$", '<p><code class="language-math math-inline">x&lt;y</code></p>'],
  ["$$\nx\n$$", '<pre><code class="language-math math-display">x</code></pre>'],
  ["> [!TIP]\n> Rise", box("Tip", "tip", "", "<p>Rise</p>")],
  ["> [!Warning] *Hot* oven", box("Warning", "warning", "<em>Hot</em> oven", "")],
  ["> [!hint] Hint", box("Hint", "tip", "", "")],
  ["> [!recipe|left] Bread", box("Recipe", "note", "Bread", "")],
  ["> [!bug] Weeds\n> > [!cite]\n> > Dig", box("Bug", "danger", "Weeds", box("Cite", "quote", "", "<p>Dig</p>"))],
  ["> [!faq]- *Why*\n> - Yeast", /^<details class="callout callout-important"><summary><strong>.*Faq:.* <em>Why<\/em>.*\n<ul>/],
  ["> [!faq]+ Why", /^<details class="callout callout-important" open><summary>/],
  ["> Plain", "<blockquote>\n<p>Plain</p>\n</blockquote>"],
  [
    "Viola\nCello\n: *bowed*\n: plucked",
    "<dl>\n<dt>Viola</dt>\n<dt>Cello</dt>\n<dd><em>bowed</em></dd>\n<dd>plucked</dd>\n</dl>",
  ],
  ["Yeast[^1]\n\n[^1]: It rises.", /<a href="#user-content-fn-1"[\s\S]*It rises\./],
  ["<details><summary>Q</summary>\n\n==A==\n\n</details>", "<details><summary>Q</summary>\n<p><mark>A</mark></p>\n</details>"],
])("%j", (markdown, expected) => {
  if (typeof expected === "string") expect(html(markdown)).toBe(expected);
  else expect(html(markdown)).toMatch(expected);
});

test("links lead where the caller says, images are what the caller gives", () => {
  const options: RenderOptions = {
    link: ({ block, heading, path }) => (path === "oak" ? `/oak#${heading ?? block}` : null),
    image: ({ alt, url }) => ({ type: "text", value: `[${alt}: ${url}]` }),
  };
  expect(html("[[oak#Leaf|leaf]] ![[oak#^b]] [[elm]] ![[bark.png|Bark|20]]", options)).toBe(
    '<p><a href="/oak#Leaf">leaf</a> <a href="/oak#b">oak > ^b</a> elm [Bark: bark.png]</p>',
  );
});

test.each([
  "[[<img src=x onerror=alert(1)>]]",
  "[[a|<script>alert(1)</script>]]",
  "![[<svg onload=alert(1)>.png]]",
  "![[a|<img src=x onerror=alert(1)>]]",
  "> [!<script>alert(1)</script>] <img src=x onerror=alert(1)>",
  '> [!a" onclick="alert(1)]\n> b',
  "$<script>alert(1)</script>$",
  "$$\n</code><script>alert(1)</script>\n$$",
  "==<iframe src=x>==",
  "%%</p><script>alert(1)</script>%%",
  "<b>%%</b><script>alert(1)</script>%%",
  "T<script>\n: <a href=javascript:alert(1)>x</a>",
])("%j does no harm", (markdown) => {
  for (const href of ["javascript:alert(1)", "/x"]) {
    const output = html(`${markdown}\n\n<i>html</i>`, { link: () => href });
    expect(output).not.toMatch(/<(?:script|img|svg|iframe)|<[^>]*\son\w+=|<a[^>]*javascript/i);
  }
});
