import { expect, test } from "vitest";
import { clozeText, fieldText, isBlank, withoutInstructions } from "./field-text.ts";

test("plain text is escaped once", () => {
  expect(fieldText("AT&T <b> &amp; \"x\" 'y'")).toBe("AT&amp;T &lt;b&gt; &amp;amp; \"x\" 'y'");
});

test.each([
  ["{{Name}}", "&#123;&#123;Name&#125;&#125;"],
  ["{{{c1::x}}}", "&#123;&#123;&#123;c1::x&#125;&#125;&#125;"],
  ["{a} {b}", "{a} {b}"],
  ["[sound:x.mp3]", "&#91;sound:x.mp3]"],
  ["[anki:play:q:0]", "&#91;anki:play:q:0]"],
  ["[$]x[/$] [$$]y[/$$]", "&#91;$]x&#91;/$] &#91;$$]y&#91;/$$]"],
  ["[latex]x[/latex]", "&#91;latex]x&#91;/latex]"],
  ["[[type:Name]]", "&#91;[type:Name]]"],
  ["a[0] [link]", "a[0] [link]"],
  ["a\u001fb", "ab"],
])("%s is written %s", (text, html) => expect(withoutInstructions(text)).toBe(html));

test("a field of empty elements is blank, a picture is not", () => {
  expect(isBlank("<p>\n</p><br>&nbsp;")).toBe(true);
  expect(isBlank('<p><img src="a.svg"></p>')).toBe(false);
  expect(isBlank("0")).toBe(false);
});

test("hidden pieces are clozes, and what looks like one is not", () => {
  const spans = (text: string, hidden: string) => [
    { text, isHidden: false },
    { text: hidden, isHidden: true },
  ];
  expect(clozeText(spans("{", "x"))).toBe("&#123;{{c1::x}}");
  expect(clozeText(spans("up to ", "35 & more"))).toBe("up to {{c1::35 &amp; more}}");
  expect(clozeText(spans("in {{c2::x}} of ", "std::vec{1}"))).toBe(
    "in &#123;&#123;c2::x&#125;&#125; of {{c1::std&#58;&#58;vec&#123;1&#125;}}",
  );
});
