import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const note = readFileSync(new URL("../content/notes/cloud/aws-services.md", import.meta.url));
const given = new URL("../../shared/data/aws-services.md", import.meta.url);

describe("the given note", () => {
  test("is never edited by hand", () => {
    expect(createHash("sha256").update(note).digest("hex")).toBe(
      "b6f948fb7679da25c2d3578fb804e49790a6934fb735bcd53a99d76a4e7abe7c",
    );
  });

  if (existsSync(given)) {
    test("is the one that was given, byte for byte", () => {
      expect(note.equals(readFileSync(given))).toBe(true);
    });
  }
});
