import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "./slug.ts";

test.each([
  ["Security, Identity, & Compliance", "security-identity-compliance"],
  ["  EC2 (Elastic)  ", "ec2-elastic"],
  ["Crème brûlée", "creme-brulee"],
  ["The cook's pots", "the-cooks-pots"],
  ["Ångström", "angstrom"],
  ["日本語 ノート", "日本語-ノート"],
  ["☾", "u263e"],
  ["🌒", "u1f312"],
  ["", "untitled"],
  ["  ", "untitled"],
  ["../../etc", "etc"],
])("slug(%j) is %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("a slug is its own slug, has no path or blank in it, and is never empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const made = slug(text);
      expect(made).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      expect(slug(made)).toBe(made);
    }),
    { seed: 20_240_101, numRuns: 2000 },
  );
});
