import { expect, test } from "vitest";
import { ByteTable, byteTableOf } from "./byte-table.ts";

const words = Array.from({ length: 20_000 }, (_, index) => `word${index.toString(36)}`);

test("has the byte of each text, whatever the slot it had to go to", () => {
  const table = new ByteTable(
    byteTableOf(
      words.map((word, index) => [word, (index % 255) + 1]),
      words.length,
    ),
  );
  expect(words.filter((word, index) => table.get(word) !== (index % 255) + 1)).toEqual([]);
});

test("two texts are one with a blank between them", () => {
  const table = new ByteTable(byteTableOf([["open sea", 7]], 1));
  expect(table.get("open", "sea")).toBe(7);
  expect(table.get("open sea")).toBe(7);
  expect([table.get("sea", "open"), table.get("ope", "n sea"), table.get("opensea")]).toEqual([0, 0, 0]);
});

test("what is not in it has no byte", () => {
  const table = new ByteTable(
    byteTableOf(
      words.map((word) => [word, 1]),
      words.length,
    ),
  );
  const unknown = Array.from({ length: 200_000 }, (_, index) => `other${index}`);
  expect(unknown.filter((word) => table.get(word) !== 0).length).toBeLessThanOrEqual(1);
});
