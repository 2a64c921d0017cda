import { memoryUsage } from "node:process";
import { expect, test } from "vitest";
import { betweenNotes, keepHeapSmall } from "./small-heap.ts";

const MEGABYTE = 1_000_000;

/** Lists that live for a while, as the trees of a vault do, and are garbage when it returns. */
function makeGarbage(): number {
  const lists = Array.from({ length: 300 }, (_, index) => new Array<number>(MEGABYTE / 8).fill(index));
  return lists.length;
}

test("garbage is collected between two notes, once it is much", () => {
  keepHeapSmall();
  betweenNotes();
  const before = memoryUsage().heapUsed;
  expect(makeGarbage()).toBe(300);
  const full = memoryUsage().heapUsed;
  expect(full - before).toBeGreaterThan(200 * MEGABYTE);
  betweenNotes();
  expect(memoryUsage().heapUsed).toBeLessThan(full - 200 * MEGABYTE);
});
