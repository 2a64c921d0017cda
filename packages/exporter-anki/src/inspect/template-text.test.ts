import { expect, test } from "vitest";
import { hiddenText, templateParts, templateText } from "./template-text.ts";

const fields: Record<string, string> = {
  Name: "Oboe &amp; <b>horn</b>",
  Text: "It has {{c1::2::how many?}} reeds and {{c2::23}} keys",
  Empty: "<br> ",
  Icon: '<img alt="" src="oboe-1.svg">',
};
const shown = (template: string, isBack = false): string =>
  templateText(templateParts(template), { field: (name) => fields[name], cloze: 1, isBack });

test.each([
  ["<div>{{Name}}</div><p>{{ text:Name }}", "Oboe & horn Oboe & horn"],
  ["{{#Name}}a{{#Empty}}b{{/Empty}}{{^Empty}}c{{/Empty}}{{/Name}}{{^Name}}d{{/Name}}", "ac"],
  ["{{cloze:Text}}", "It has [how many?] reeds and 23 keys"],
  ["{{Icon}} {{Nowhere}}{{hint:Name}}{{type:Name}}", "[oboe-1.svg]"],
  ["<style>.a { color: red }</style><!-- {{Name}} --><script>alert(1)</script>x&#233;&#xe9;&nope;", "xéé&nope;"],
  ["{{Name {{Empty}} }}", "{{Name }}"],
])("%s", (template, text) => {
  expect(shown(template)).toBe(text);
});

test("the back shows what is typed and what a cloze hides", () => {
  expect(shown("{{type:Name}}, {{cloze:Text}}", true)).toBe("Oboe & horn, It has 2 reeds and 23 keys");
  expect([1, 2, 3].map((number) => hiddenText(fields["Text"] as string, number))).toEqual(["2", "23", ""]);
});

test("a small template makes no large text, and what is never closed takes no time", () => {
  const long = "{{c1::<b &amp".repeat(100_000);
  const values = { field: () => long, cloze: 1, isBack: false };
  const start = performance.now();
  for (let card = 0; card < 20; card++) {
    expect(templateText(templateParts("{{#a}}{{cloze:a}}{{a}}".repeat(5000)), values).length).toBeLessThan(10_000);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
