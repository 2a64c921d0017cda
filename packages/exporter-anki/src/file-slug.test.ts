import { expect, test } from "vitest";
import { fileSlug } from "./file-slug.ts";

test.each([
  ["AWS Services", "aws-services"],
  ["Arch_AWS-Lambda_48", "arch-aws-lambda-48"],
  ["../../etc/passwd", "etc-passwd"],
  ["Größe", "größe"],
  ["Gro\u0308ße", "größe"],
  ["CON", "deck-con"],
  ["😀", "deck"],
])("%s becomes %s", (text, slug) => expect(fileSlug(text, "deck")).toBe(slug));

test("a long name is cut between characters", () => {
  expect(fileSlug("é".repeat(100), "deck")).toBe("é".repeat(40));
  expect(fileSlug("語".repeat(100), "deck")).toBe("語".repeat(26));
});
