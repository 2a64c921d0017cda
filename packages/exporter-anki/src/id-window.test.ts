import { expect, test } from "vitest";
import { IdWindow } from "./id-window.ts";

test("ids lie in the window and depend on the seed", () => {
  const seeds = Array.from({ length: 1000 }, (_, index) => `seed ${index}`);
  const ids = new IdWindow();
  const taken = seeds.map((seed) => ids.take(seed));
  expect(Math.min(...taken)).toBeGreaterThanOrEqual(1.3e12);
  expect(Math.max(...taken)).toBeLessThan(1.6e12);
  expect(new Set(taken).size).toBe(seeds.length);

  const backwards = new IdWindow();
  expect(seeds.toReversed().map((seed) => backwards.take(seed))).toEqual(taken.toReversed());
});

test("a collision takes the next free id", () => {
  const ids = new IdWindow();
  const id = ids.take("same");
  expect([ids.take("same"), ids.take("same")]).toEqual([id + 1, id + 2]);
});
