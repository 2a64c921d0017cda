import { expect, test } from "vitest";
import { writeContainer } from "../../../scripts/generate/words/write-container.ts";
import { numbers, readContainer } from "./container.ts";

test("sections are read as they were written", () => {
  const file = writeContainer([
    { name: "odd", bytes: Uint8Array.of(1, 2, 3) },
    { name: "eightlet", bytes: new Uint8Array(Uint32Array.of(7, 4_000_000_000).buffer) },
  ]);
  const sections = readContainer(file);
  expect([...sections.keys()]).toEqual(["odd", "eightlet"]);
  expect([...(sections.get("odd") ?? [])]).toEqual([1, 2, 3]);
  expect([...numbers(sections.get("eightlet") ?? new Uint8Array())]).toEqual([7, 4_000_000_000]);
});

test("another file is refused", () => {
  expect(() => readContainer(new Uint8Array(64))).toThrow("damaged or of another version");
});
