import { expect, test } from "vitest";
import { ruleIds } from "./generated/rule-ids.ts";
import { rules } from "./generated/rules.ts";

test("the ids that are known without the rules are those of the rules", () => {
  expect([...ruleIds]).toEqual(rules.map(({ meta }) => meta.id));
});
