import { expect, test } from "vitest";
import { comparisonSubjects } from "./comparison-subjects.ts";

const words = ["vs", "vs.", "versus", "or"];

test.each([
  ["Piano vs Organ", ["Piano", "Organ"]],
  ["Oak vs. Elm vs. Ash", ["Oak", "Elm", "Ash"]],
  ["Tin versus Zinc", ["Tin", "Zinc"]],
  ["Tea or coffee?", ["Tea", "coffee"]],
  ["Which is better: tea, coffee or cocoa?", ["tea", "coffee", "cocoa"]],
  ["When to use a Heap or a Tree?", ["a Heap", "a Tree"]],
  ["Oak vs Elm (vs Ash)", ["Oak", "Elm", "Ash"]],
  ["Kinds of wood (hard vs soft)", ["hard", "soft"]],
  ["Viola vs Cello (strings)", ["Viola", "Cello (strings)"]],
  ["Tea vs coffee?", ["Tea", "coffee"]],
])("%s", (title, subjects) => {
  expect(comparisonSubjects(title, words)).toEqual(subjects);
});

test.each(["Black or white keys", "Is it a moral?", "Canvas", "vs Elm", "Do or die"])("%s compares nothing", (title) => {
  expect(comparisonSubjects(title, words)).toEqual([]);
});

test("without words nothing is a comparison", () => {
  expect(comparisonSubjects("Tea vs coffee", [])).toEqual([]);
});
