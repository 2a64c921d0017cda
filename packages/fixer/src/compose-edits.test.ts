import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { composeEdits } from "./compose-edits.ts";
import type { SelectedEdit } from "./select-edits.ts";

function edit(start: number, end: number, text: string, rule = "a", kind: SelectedEdit["kind"] = "safe"): SelectedEdit {
  return { start, end, text, rules: [rule], kind };
}

/** Random passes over a text, cut between characters: insertions and replacements apart, or replacements side by side. */
function pass(bytes: Uint8Array): fc.Arbitrary<SelectedEdit[]> {
  const cuts = [...bytes.keys(), bytes.length].filter((at) => ((bytes[at] ?? 0) & 0xc0) !== 0x80);
  const texts = fc.infiniteStream(fc.constantFrom("", "x", "é", "日本", "🙂"));
  return fc.record({ ends: fc.subarray(cuts), texts, isSideBySide: fc.boolean() }).map(({ ends, texts, isSideBySide }) => {
    const edits: SelectedEdit[] = [];
    for (let index = 0; index + 1 < ends.length; index += isSideBySide ? 1 : 2) {
      const start = ends[index] as number;
      const end = !isSideBySide && index % 3 === 0 ? start : (ends[index + 1] as number);
      edits.push(edit(start, end, texts.next().value as string, `rule-${index}`));
    }
    return edits;
  });
}

const twoPasses = fc
  .array(fc.constantFrom("a", "b", " ", "é", "日", "🙂"), { maxLength: 24 })
  .map((characters) => Buffer.from(characters.join("")))
  .chain((bytes) => pass(bytes).map((first) => ({ bytes, first, middle: applyEdits(bytes, first) })))
  .chain((one) => pass(one.middle).map((second) => ({ ...one, second })));

describe("composeEdits", () => {
  test("moves later edits back to the original bytes", () => {
    expect(composeEdits([edit(0, 2, "long")], [edit(8, 9, "y", "b")])).toEqual([edit(0, 2, "long"), edit(6, 7, "y", "b")]);
  });

  test("an edit of what an edit wrote is one edit with both rules", () => {
    expect(composeEdits([edit(4, 6, "teh")], [edit(3, 7, " the", "b", "unsafe")])).toEqual([
      { start: 3, end: 6, text: " the", rules: ["a", "b"], kind: "unsafe" },
    ]);
  });

  test("an insertion where something was deleted joins the deletion", () => {
    expect(composeEdits([edit(4, 6, "")], [edit(4, 4, "x", "b")])).toEqual([
      { start: 4, end: 6, text: "x", rules: ["a", "b"], kind: "safe" },
    ]);
  });

  test("law: applying the composition is applying one pass after the other", () => {
    fc.assert(
      fc.property(twoPasses, ({ bytes, first, middle, second }) => {
        const composed = composeEdits(first, second);
        expect(Buffer.from(applyEdits(bytes, composed)).toString()).toBe(Buffer.from(applyEdits(middle, second)).toString());
      }),
      { numRuns: 2000 },
    );
  });

  test("law: sorted, disjoint, and with every rule of both passes", () => {
    fc.assert(
      fc.property(twoPasses, ({ first, second }) => {
        const composed = composeEdits(first, second);
        for (const [index, { start }] of composed.entries()) {
          if (index > 0) expect(start).toBeGreaterThanOrEqual((composed[index - 1] as SelectedEdit).end);
        }
        const rules = (edits: readonly SelectedEdit[]) => new Set(edits.flatMap((edit) => edit.rules));
        expect(rules(composed)).toEqual(rules([...first, ...second]));
      }),
    );
  });
});
