import { expect, it } from "vitest";
import { anchorOf, fragment, relativeLink } from "./anchors.ts";

it("keeps readable ids and takes blanks out", () => {
  expect(anchorOf("storage/s3")).toBe("storage/s3");
  expect(anchorOf("a b\n\u0000c")).toBe("a-b-c");
  expect(anchorOf("")).toBe("-");
});

it("escapes what a link cannot hold", () => {
  expect(fragment("base/données#1")).toBe("#base/donn%C3%A9es%231");
  expect(fragment('a"><b')).not.toMatch(/["<>]/);
});

it.each([
  ["index.html", "index.html", ""],
  ["index.html", "a/b.html", "a/b.html"],
  ["a/b.html", "index.html", "../index.html"],
  ["a/b.html", "a/c.html", "c.html"],
  ["a/b/c.html", "a/d/e.html", "../d/e.html"],
  ["a/b.html", "b c.html", "../b%20c.html"],
])("leads from %s to %s", (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
});
