import type { Edit, Finding, Fix } from "@notewright/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { selectEdits } from "./select-edits.ts";

const place = { line: 1, column: 1, offset: 0 };

function finding(rule: string, edits: Fix["edits"], kind: Fix["kind"] = "safe"): Finding {
  return { rule, severity: "info", category: "typography", message: rule, start: place, end: place, fix: { kind, edits } };
}

const safeOnly = { unsafe: false };
const all = { unsafe: true };

describe("selectEdits", () => {
  test("sorts by range and names the rule", () => {
    const findings = [finding("b", [{ start: 8, end: 9, text: "y" }]), finding("a", [{ start: 1, end: 2, text: "x" }])];
    expect(selectEdits(findings, safeOnly)).toEqual([
      { start: 1, end: 2, text: "x", rules: ["a"], kind: "safe" },
      { start: 8, end: 9, text: "y", rules: ["b"], kind: "safe" },
    ]);
  });

  test("takes unsafe fixes only when asked", () => {
    const findings = [finding("a", [{ start: 1, end: 2, text: "x" }], "unsafe")];
    expect(selectEdits(findings, safeOnly)).toEqual([]);
    expect(selectEdits(findings, all)).toHaveLength(1);
  });

  test("merges the same edit of two rules, unsafe if one is", () => {
    const edit: Edit = { start: 1, end: 2, text: "x" };
    expect(selectEdits([finding("b", [edit], "unsafe"), finding("a", [edit])], all)).toEqual([
      { ...edit, rules: ["a", "b"], kind: "unsafe" },
    ]);
  });

  test("defers the later of two overlapping fixes, with all its edits", () => {
    const findings = [
      finding("heading", [
        { start: 4, end: 8, text: "x" },
        { start: 20, end: 24, text: "x" },
      ]),
      finding("spelling", [{ start: 2, end: 5, text: "y" }]),
    ];
    expect(selectEdits(findings, safeOnly).map((edit) => edit.rules)).toEqual([["spelling"]]);
  });

  test("prefers a safe fix to an earlier unsafe one", () => {
    const findings = [finding("a", [{ start: 1, end: 6, text: "" }], "unsafe"), finding("b", [{ start: 4, end: 8, text: "" }])];
    expect(selectEdits(findings, all).map((edit) => edit.rules)).toEqual([["b"]]);
  });

  test("defers an insertion that touches another edit, not a replacement beside another", () => {
    const words = [finding("a", [{ start: 1, end: 4, text: "x" }]), finding("b", [{ start: 4, end: 6, text: "y" }])];
    expect(selectEdits(words, safeOnly)).toHaveLength(2);
    const insertions = [finding("a", [{ start: 4, end: 4, text: "x" }]), finding("b", [{ start: 4, end: 4, text: "y" }])];
    expect(selectEdits(insertions, safeOnly).map((edit) => edit.text)).toEqual(["x"]);
    const beside = [finding("a", [{ start: 1, end: 4, text: "x" }]), finding("b", [{ start: 4, end: 4, text: "y" }])];
    expect(selectEdits(beside, safeOnly).map((edit) => edit.text)).toEqual(["x"]);
  });

  test("leaves out fixes that reach into another note", () => {
    const findings = [
      finding("a", [
        { start: 1, end: 2, text: "x" },
        { path: "other.md", start: 1, end: 2, text: "x" },
      ]),
    ];
    expect(selectEdits(findings, all)).toEqual([]);
  });

  test("refuses a fix whose own edits overlap", () => {
    const findings = [
      finding("broken", [
        { start: 1, end: 4, text: "x" },
        { start: 2, end: 5, text: "y" },
      ]),
    ];
    expect(() => selectEdits(findings, all)).toThrow("fix of rule broken overlap");
  });

  test("law: what is selected can be applied, and each fix is in whole or not at all", () => {
    const edit = fc
      .record({ start: fc.nat(30), length: fc.nat(4), text: fc.constantFrom("", "x", "yz") })
      .map(({ start, length, text }): Edit => ({ start, end: start + length, text }));
    const pair = fc.tuple(edit, edit).filter(([a, b]) => a.end < b.start);
    const edits: fc.Arbitrary<Fix["edits"]> = fc.oneof(
      edit.map((one): Fix["edits"] => [one]),
      pair,
    );
    const fix = fc.record({ edits, kind: fc.constantFrom("safe" as const, "unsafe" as const) });
    fc.assert(
      fc.property(fc.array(fix, { maxLength: 12 }), fc.boolean(), (fixes, unsafe) => {
        const findings = fixes.map((one, index) => finding(`rule-${index}`, one.edits, one.kind));
        const selected = selectEdits(findings, { unsafe });
        expect(() => applyEdits(new Uint8Array(40), selected)).not.toThrow();
        for (const { rule, fix } of findings) {
          const taken = selected.filter((edit) => edit.rules.includes(rule));
          expect([0, fix?.edits.length]).toContain(taken.length);
        }
        if (fixes.some((one) => one.kind === "safe" || unsafe)) expect(selected).not.toEqual([]);
      }),
    );
  });
});
