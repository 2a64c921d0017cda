import { expect, test } from "vitest";
import { IDS_IN_SLOT, IdWindow } from "./id-window.ts";

test("ids lie in the window and depend on the seed", () => {
  const seeds = Array.from({ length: 1000 }, (_, index) => `seed ${index}`);
  const ids = new IdWindow();
  const taken = seeds.map((seed) => ids.take(seed));
  expect(Math.min(...taken)).toBeGreaterThanOrEqual(1.3e12);
  expect(Math.max(...taken) + IDS_IN_SLOT).toBeLessThanOrEqual(1.6e12);
  expect(new Set(taken.map((id) => Math.floor(id / IDS_IN_SLOT))).size).toBe(seeds.length);

  const backwards = new IdWindow();
  expect(seeds.toReversed().map((seed) => backwards.take(seed))).toEqual(taken.toReversed());
});

test("a collision takes the next free slot", () => {
  const ids = new IdWindow();
  const id = ids.take("same");
  expect([ids.take("same"), ids.take("same")]).toEqual([id + IDS_IN_SLOT, id + 2 * IDS_IN_SLOT]);
});
