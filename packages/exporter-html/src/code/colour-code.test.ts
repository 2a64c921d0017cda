import { createRequire } from "node:module";
import { toHtml } from "@notewright/render";
import type { HLJSApi, LanguageFn } from "highlight.js";
import { describe, expect, it, test } from "vitest";
import { colourCode } from "./colour-code.ts";
import { grammarNames, grammarOf } from "./grammars.ts";

const require = createRequire(import.meta.url);
/** The block as it comes into a page. */
const block = (lang: string, value: string): string => {
  return toHtml({ type: "root", children: [{ type: "code", lang, value }] }, { code: colourCode });
};

test("kinds of text are told apart, one beside the other", () => {
  expect(block("bash", 'echo "$bed" # dry')).toBe(
    '<pre><code class="language-bash"><span class="c-type">echo</span> <span class="c-string">"</span><span class="c-variable">$bed</span>' +
      '<span class="c-string">"</span> <span class="c-comment"># dry</span>\n</code></pre>',
  );
});

test.each([
  ["py", "python"],
  ["C++", "cpp"],
  ["yml", "yaml"],
  ["js{1,3}", "javascript"],
  ["{.python", "python"],
  ["rust,ignore", "rust"],
  ["runic", null],
  ["constructor", null],
  ["", null],
])("%j means %s", (language, name) => {
  expect(grammarOf(language)?.name ?? null).toBe(name);
});

test("each name colours code, and none that highlight.js gives a language is missing", () => {
  const { newInstance } = require("highlight.js/lib/core") as HLJSApi;
  const instance = newInstance();
  const names = [...grammarNames()];
  for (const name of new Set(names.map((each) => grammarOf(each)?.name ?? ""))) {
    const grammar = require(`highlight.js/lib/languages/${name}`) as LanguageFn;
    instance.registerLanguage(name, grammar);
    for (const alias of grammar(instance).aliases ?? []) expect(grammarOf(alias)?.name, alias).toBe(name);
  }
  for (const name of names) expect(colourCode("a 1", name), name).not.toBeNull();
});

describe("what stands inside of another language", () => {
  it("is coloured where it is clear what it is", () => {
    expect(block("html", "<script>let bed = 1;</script>")).toContain('<span class="c-keyword">let</span>');
    expect(block("http", 'PUT / HTTP/1.1\n\n{"bed": 1}')).toContain('<span class="c-attribute">"bed"</span>');
    expect(block("console", "$ echo a")).toContain('<span class="c-type">echo</span>');
  });
  it("is not guessed: a body that is no JSON has no strings of another language", () => {
    expect(block("http", "PUT / HTTP/1.1\n\nif [ -d bed ]; then exit; fi")).toContain("\n\nif [ -d bed ]; then exit; fi\n");
  });
  it("is the same whatever was coloured before", () => {
    const before = block("html", "<style>a { color: red }</style>");
    for (const name of grammarNames()) colourCode("<a>", name);
    expect(block("html", "<style>a { color: red }</style>")).toBe(before);
  });
});

describe("stays plain", () => {
  const plain = (code: string, language = "bash"): void => expect(colourCode(code, language)).toBeNull();
  test("a block that is too long", () => plain("echo $bed\n".repeat(10_000)));
  test("a line that is too long", () => plain("echo; ".repeat(1000)));
  test("a row of words and blanks that is too long", () => plain("bed\n".repeat(1000)));
  test("what may be the beginning of a function for too long", () => plain("bed<dry> ".repeat(100), "c#"));
});

test.each([...new Set([...grammarNames()].map((name) => grammarOf(name)?.name ?? ""))])(
  "%s brings no element along",
  (name) => {
    const payload =
      "<script>globalThis.hacked = 1</script>\n<img src=x onerror='globalThis.hacked = 1'>\n\"</code></pre><svg onload=x>";
    const html = block(name, payload);
    expect(html.match(/<(?!\/?span\b)[^>]*>/g)).toEqual(["<pre>", `<code class="language-${name}">`, "</code>", "</pre>"]);
    expect(html.match(/<span(?! class="c-[a-z]+">)/)).toBeNull();
  },
);
