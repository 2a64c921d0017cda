import { expect, test } from "vitest";
import { nameKey, singular } from "./name-key.ts";

test.each([
  ["The Security Groups", "security group"],
  ["a Slow-Cooker", "slow cooker"],
  ["Oboe", "oboe"],
  ["A", "a"],
  ["", ""],
])("the key of %j is %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ["violas", "viola"],
  ["cities", "city"],
  ["boxes", "box"],
  ["branches", "branch"],
  ["glass", "glass"],
  ["status", "status"],
  ["axis", "axis"],
  ["gas", "gas"],
  ["ties", "ties"],
  ["nodes", "node"],
])("the singular of %j is %j", (plural, one) => {
  expect(singular(plural)).toBe(one);
});
