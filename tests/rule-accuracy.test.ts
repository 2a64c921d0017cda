import { readFileSync } from "node:fs";
import { presetsOf, rules } from "@notewright/linter";
import { expect, test } from "vitest";
import { type Accuracy, readAccuracy } from "../scripts/generate/accuracy.ts";

const root = new URL("../", import.meta.url).pathname;
const measured = readAccuracy(root);

/** Ids of rules that are in a preset although too few of their findings were right. */
function misplaced(accuracy: Readonly<Record<string, Accuracy>>): string[] {
  return rules.flatMap((rule) => {
    const { right, wrong } = accuracy[rule.meta.id] ?? { right: 0, wrong: 0 };
    return wrong > 0 && right / (right + wrong) < 0.8 && presetsOf(rule).length > 1 ? [rule.meta.id] : [];
  });
}

/** On although they are right too seldom, because they are being mended: nothing may be added, and what is right often enough goes. */
const beingMended: string[] = [];

test("a rule that is right in less than four of five findings is in `all` only", () => {
  expect(misplaced(measured)).toEqual(beingMended);
  expect(misplaced({ spelling: { hits: 10, right: 7, wrong: 3, taste: 0, where: "a note" } })).toEqual(["spelling"]);
});

test.each(Object.entries(measured))(
  "the accuracy of %s is of a rule, and on its page",
  (id, { hits, right, taste, where, wrong }) => {
    expect(rules.map(({ meta }) => meta.id)).toContain(id);
    expect(hits).toBeGreaterThanOrEqual(right + wrong + taste);
    expect(readFileSync(`${root}docs/rules/${id}.md`, "utf8")).toContain(where);
  },
);
