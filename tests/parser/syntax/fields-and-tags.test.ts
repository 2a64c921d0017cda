import { inlineFields, proseOf, tagsIn } from "@notewright/parser";
import { expect, test } from "vitest";
import { nodesOf } from "../nodes-of.ts";

const proses = (note: string) => nodesOf(note, "paragraph").map((node) => proseOf(node, note));

test.each([
  ["height:: 30 m", [["height", "30 m", "height:: 30 m"]]],
  ["**Height**:: 30 m", [["Height", "30 m", "Height**:: 30 m"]]],
  [
    "- leaf:: lobed\r\n- bark::\r\n",
    [
      ["leaf", "lobed", "leaf:: lobed"],
      ["bark", "", "bark::"],
    ],
  ],
  [
    "> a oak [age:: 90] and (girth:: 3 (about)).",
    [
      ["age", "90", "[age:: 90]"],
      ["girth", "3 (about)", "(girth:: 3 (about))"],
    ],
  ],
  [
    "age:: 1\nleaf:: [[oak|lobed]]",
    [
      ["age", "1", "age:: 1"],
      ["leaf", "lobed", "leaf:: [[oak|lobed"],
    ],
  ],
])("the fields of %j", (note, expected) => {
  const fields = proses(note).flatMap(inlineFields);
  expect(fields.map(({ end, key, start, value }) => [key, value, note.slice(start, end)])).toEqual(expected);
  for (const { keyRange, key, value, valueRange } of fields) {
    expect(note.slice(keyRange.start, keyRange.end)).toBe(key);
    expect(note.slice(valueRange.start, valueRange.end)).toBe(value);
  }
});

test.each(["std::vector", "`a:: b`", "a: b", ":: b", "[a: b]", "12:: 30", "http://x::1/", "[a:: b"])("%j has none", (note) =>
  expect(proses(note).flatMap(inlineFields)).toEqual([]),
);

test.each([
  ["An #oak and #tree/elm-2.", ["oak", "tree/elm-2"]],
  ["#été #日本 #🎻 #a_b", ["été", "日本", "🎻", "a_b"]],
  ["- #1 #1a\r\n- x #2024/may", ["1a", "2024/may"]],
  ["**#bold** ==#mark==", ["bold", "mark"]],
  ["C# a#b \\#c `#d` [#e](f) [[#g]] https://x.y/#h &#35;i", []],
  ["# Head", []],
])("the tags of %j", (note, expected) => {
  const tags = proses(note).flatMap(tagsIn);
  expect(tags.map(({ name }) => name)).toEqual(expected);
  for (const { end, name, start } of tags) expect(note.slice(start, end)).toBe(`#${name}`);
  const words = proses(note).flatMap((prose) => prose.words.map(({ text }) => text));
  for (const name of expected) expect(words).not.toContain(name);
});
