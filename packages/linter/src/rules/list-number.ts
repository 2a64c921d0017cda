import { startOf } from "@notewright/parser";
import type { List } from "mdast";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const listNumber: Rule = defineRule({
  meta: {
    id: "list-number",
    summary: "Require the numbers of a list to go up one by one.",
    why: "A list is shown with its own count, whatever is typed: “see step 4” then means another step than the one that was typed so. Reported once a list.",
    category: "structure",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the list is shown with these numbers" },
  },
  examples: [
    { name: "one by one", markdown: "1. Wash the rice.\n2. Boil it.\n3. Let it rest." },
    {
      name: "a number left out",
      markdown: "1. Wash the rice.\n2. Boil it.\n4. Let it rest.\n5. Serve.",
      reports: ['3:1 Number "4" after "2", expected "3"'],
      fixed: "1. Wash the rice.\n2. Boil it.\n3. Let it rest.\n4. Serve.",
    },
    {
      name: "a number twice, in a list of a list",
      markdown: "- Rice\n  1) Wash it.\n  2) Boil it.\n  2) Let it rest.",
      reports: ['4:3 Number "2" after "2", expected "3"'],
      fixed: "- Rice\n  1) Wash it.\n  2) Boil it.\n  3) Let it rest.",
    },
    { name: "all the same, which is a way to let the list count", markdown: "1. Wash the rice.\n1. Boil it.\n1. Let it rest." },
    {
      name: "from another number on, and years",
      markdown: "4. Serve.\n5. Eat.\n\n---\n\n1901. A fire.\n1927. A flood.\n1928. A choir.\n1929. An organ.",
    },
  ],
  visit: {
    note(note, { report }) {
      const { text } = note.source;
      for (const list of viewOf(note).numbered) {
        const written = list.children.map((item) => /^\d{1,9}/.exec(text.slice(startOf(item), startOf(item) + 9))?.[0] ?? "");
        const wrong = firstWrong(written.map(Number));
        if (wrong === null) continue;
        const edits = list.children.slice(wrong).map((item, index) => ({
          start: startOf(item),
          end: startOf(item) + (written[wrong + index] as string).length,
          text: numberAt(list, wrong + index),
        }));
        const [{ start, end, text: expected }] = edits as [(typeof edits)[number]];
        report({
          start,
          end,
          message: `Number "${written[wrong]}" after "${written[wrong - 1]}", expected "${expected}"`,
          expected: [expected],
          // A longer number moves what stands below its item to the right.
          ...(edits.every((edit) => edit.text.length === edit.end - edit.start) && { fix: { kind: "unsafe", edits } }),
        });
      }
    },
  },
});

/** Years have four digits. */
const MOST = 999;

/** Where a list that counts loses count; null where it does not, and where most of its numbers do not count at all. */
function firstWrong(numbers: readonly number[]): number | null {
  const [first = 0] = numbers;
  if (first > MOST) return null;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  if (wrong < 0) return null;
  const counting = numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] as number) + 1).length;
  return counting * 2 >= numbers.length - 1 ? wrong : null;
}

/** The number that an item is shown with. */
function numberAt(list: List, index: number): string {
  return String((list.start ?? 1) + index);
}
