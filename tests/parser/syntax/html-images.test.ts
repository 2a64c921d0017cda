import { htmlImages } from "@notewright/parser";
import { expect, test } from "vitest";
import { nodesOf } from "../nodes-of.ts";

test.each([
  ['<img src="a.png" width=40>', [["a.png", null]]],
  [
    "Bark <img src=b.png alt='Bark'> and <IMG ALT=x SRC = c.png>",
    [
      ["b.png", "Bark"],
      ["c.png", "x"],
    ],
  ],
  ["> <p>\r\n> <img\r\n>   alt=\"\" src='d e.png'>\r\n> </p>", [["d e.png", ""]]],
  [
    "- <details>\n  <summary><img src=f.png></summary>\n  <img src='g.png'>\n  </details>",
    [
      ["f.png", null],
      ["g.png", null],
    ],
  ],
  ["1. \n\t<img src=tab.png>", [["tab.png", null]]],
  ["<table><tr><td><img src=t.png></table>", [["t.png", null]]],
  ["<!-- <img src=x.png> -->", []],
  ["<script>'<img src=x.png>'</script>", []],
  ["<img alt=none>", []],
  ["<img src=", []],
])("the images of %j", (note, expected) => {
  const images = nodesOf(note, "html").flatMap((node) => htmlImages(node, note));
  expect(images.map(({ alt, src }) => [src, alt])).toEqual(expected);
  for (const { src, srcRange } of images) expect(note.slice(srcRange.start, srcRange.end)).toBe(src);
});

test("a src may be written with character references", () => {
  const note = '<img src="a&amp;b.png">';
  const [image] = nodesOf(note, "html").flatMap((node) => htmlImages(node, note));
  expect(image?.src).toBe("a&b.png");
  expect(note.slice(image?.srcRange.start, image?.srcRange.end)).toBe("a&amp;b.png");
});

test("deep nesting is no matter", () => {
  const note = `${"<b>".repeat(20_000)}<img src=deep.png>`;
  expect(htmlImages({ type: "html", value: note }, note).map(({ src }) => src)).toEqual(["deep.png"]);
});
