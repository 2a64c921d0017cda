import fc from "fast-check";
import { expect, test } from "vitest";
import { closest } from "./closest.ts";
import { didYouMean } from "./did-you-mean.ts";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["form", "from", 1],
  ["ca", "abc", 3],
  ["same", "same", 0],
])("between %j and %j are %d edits", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test("a limit changes no distance within it, and gives limit + 1 beyond", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 5 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
    { seed: 20_240_101, numRuns: 1000 },
  );
});

test("closest finds the nearest, and nothing where all is far", () => {
  expect(closest("chekc", ["build", "check", "checks"])).toBe("check");
  expect(closest("CHECK", ["build", "check"])).toBe("check");
  expect(closest("frobnicate", ["build", "check"])).toBeNull();
  expect(closest("x", [])).toBeNull();
});

test("a question stands behind a sentence only where something is near", () => {
  expect(didYouMean("ignor", ["root", "ignore"])).toBe(' Did you mean "ignore"?');
  expect(didYouMean("colour", ["root", "ignore"])).toBe("");
});
