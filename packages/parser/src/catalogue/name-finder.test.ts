import { expect, test } from "vitest";
import { nameFinder } from "./name-finder.ts";

const find = nameFinder(["Oak", "Oak Gall", "C++", ".NET", "S3", "Élan", "???"]);

test.each([
  ["An Oak Gall is no Oak.", ["Oak Gall", "Oak"]],
  ["Oaks, oak and Oak3 are others", []],
  ["C++, .NET and S3: all here", ["C++", ".NET", "S3"]],
  ["A.NET is another", []],
  ["Élan vital, ???", ["Élan"]],
  ["", []],
])("%s", (text, names) => {
  expect([...find(text)]).toEqual(names);
});

test("a name that is cut short is not found", () => {
  expect([...find("Oak Gal")]).toEqual(["Oak"]);
});
