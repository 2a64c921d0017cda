import { expect, it } from "vitest";
import { isExternal, safeHref } from "./links.ts";

it.each(["https://a.b", "HTTPS://a.b", "mailto:a@b", "a/b.md", "#c", "?d:e", "a/b:c"])("safeHref keeps %s", (url) => {
  expect(safeHref(url)).toBe(url);
});

it.each(["javascript:a", " javascript:a", "java\tscript:a", "\u0001javascript:a", "data:,a", "blob:a", "file:///a"])(
  "safeHref refuses %j",
  (url) => expect(safeHref(url)).toBeNull(),
);

it("isExternal knows other hosts", () => {
  expect(["https://a.b", "//a.b", "\\\\a.b", "a//b", "#a"].map(isExternal)).toEqual([true, true, true, false, false]);
});
