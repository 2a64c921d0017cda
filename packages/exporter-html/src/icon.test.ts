import { expect, it } from "vitest";
import { monogram } from "./icon.ts";

it.each([
  ["EC2", "EC2"],
  ["AWS Backup", "AWS"],
  ["Global Accelerator", "GA"],
  ["Security, Identity, & Compliance", "SIC"],
  ["élan", "É"],
  ["…", "?"],
])("shortens %s to %s", (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
