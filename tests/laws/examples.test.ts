import { rmSync } from "node:fs";
import { fixNote } from "@notewright/fixer";
import { type Rule, type RuleExample, rules } from "@notewright/linter";
import { afterAll, describe, expect, test } from "vitest";
import { active, bytesOf, type Checks, check, givenBy, temporaryFolder } from "./check-text.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (_, rule) => {
  const reported = rule.examples.filter(({ reports }) => reports !== undefined);

  test("has a right text, two mistakes and a near miss", () => {
    expect(reported.flatMap(({ reports }) => reports).length).toBeGreaterThan(1);
    expect(rule.examples.length - reported.length).toBeGreaterThan(1);
    expect(new Set(rule.examples.map(({ name }) => name)).size).toBe(rule.examples.length);
  });

  test("shows a fix exactly when it has one", () => {
    expect(rule.examples.some(({ fixed }) => fixed !== undefined)).toBe(rule.meta.fix !== null);
  });

  test.each(rule.examples.map((example) => [example.name, example] as const))("%s", async (_name, example) => {
    const checks = checksOf(rule, example);
    const bytes = bytesOf(example.markdown);
    const findings = await check(bytes, checks);
    const reports = findings.map(({ message, start }) => `${start.line}:${start.column} ${message}`);
    expect(reports).toEqual(example.reports ?? []);

    const fixed = await fixNote({ bytes, unsafe: true }, (next) => check(next, checks));
    expect(Buffer.from(fixed.bytes).toString()).toBe(example.fixed ?? example.markdown);
  });
});

function checksOf(rule: Rule, example: RuleExample): Checks {
  return { rules: active([rule], example.options), ...givenBy(folder, example) };
}
