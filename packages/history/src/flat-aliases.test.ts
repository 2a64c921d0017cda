import fc from "fast-check";
import { expect, test } from "vitest";
import { flatAliases } from "./flat-aliases.ts";

const flat = (aliases: Record<string, string>, ...alive: string[]) =>
  Object.fromEntries(flatAliases(new Map(Object.entries(aliases)), (id) => alive.includes(id)));

test("chains lead straight to the end", () => {
  expect(flat({ a: "b", b: "c", x: "c" }, "c")).toEqual({ a: "c", b: "c", x: "c" });
});

test("an id that is in use is no alias, and ends a chain", () => {
  expect(flat({ a: "b", b: "c" }, "b", "c")).toEqual({ a: "b" });
});

test("circles are dropped, with all that leads into them", () => {
  expect(flat({ a: "b", b: "a", c: "a", d: "d" })).toEqual({});
});

test("a target that is gone stays the target", () => {
  expect(flat({ a: "b", b: "c" })).toEqual({ a: "c", b: "c" });
});

test("whatever the aliases, none is left that is in use or leads to another", () => {
  const id = fc.constantFrom(..."abcdefgh");
  fc.assert(
    fc.property(fc.dictionary(id, id), fc.array(id), (aliases, alive) => {
      const result = flat(aliases, ...alive);
      for (const [from, to] of Object.entries(result))
        expect([alive.includes(from), to in result, from === to]).toEqual([false, false, false]);
      expect(flat(result, ...alive)).toEqual(result);
    }),
  );
});
