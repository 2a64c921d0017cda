import { strangeNames } from "../evidence/compared-names.ts";
import { defineRule, type Rule } from "../rule.ts";
import { withCaseOf } from "../spelling/suggest.ts";
import { viewOf } from "../walk.ts";

export const comparisonSubject: Rule = defineRule({
  meta: {
    id: "comparison-subject",
    summary: "Disallow another name in the place of what a comparison compares.",
    why: "Who copies a line of a comparison and changes its text easily leaves the name: what is said of one thing is then learned of another.",
    category: "consistency",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the comparison's heading names it, and no other item does" },
  },
  examples: [
    { name: "each named once", markdown: "### Oboe vs Cor anglais\n\n- **Oboe**: higher.\n- **Cor anglais**: lower." },
    {
      name: "one named twice",
      markdown: "### Violin vs viola\n\n- **Violin**: higher, in G.\n- **Violin**: lower, in C.",
      reports: ['4:5 "Violin" a second time in a comparison with "viola", expected "Viola"'],
      fixed: "### Violin vs viola\n\n- **Violin**: higher, in G.\n- **Viola**: lower, in C.",
    },
    {
      name: "something else that the notes describe, in a table",
      markdown:
        "### Harp\n\nHas strings.\n\n### Flute vs horn\n\n|  | Flute | Harp |\n| --- | --- | --- |\n| Made of | silver | brass |",
      reports: ['7:14 "Harp" in a comparison with "horn", expected "Horn"'],
      fixed:
        "### Harp\n\nHas strings.\n\n### Flute vs horn\n\n|  | Flute | Horn |\n| --- | --- | --- |\n| Made of | silver | brass |",
    },
    {
      name: "subjects that one part describes",
      markdown:
        "### Harps and lutes\n\nOld.\n\n### Harp vs lute\n\n| | Harp | Lute |\n| --- | --- | --- |\n| Strings | 47 | 15 |",
    },
    {
      name: "names that stand behind a question in the heading, or are shorter there",
      markdown:
        "### Lute\n\nHas a round back.\n\n### When to play the lute vs a steel-string guitar\n\n| | Lute | Guitar |\n| --- | --- | --- |\n| Sound | soft | bright |",
    },
    {
      name: "aspects, other names of the subjects, and more items than subjects",
      markdown:
        "### Flute vs horn\n\n- **Range**: alike.\n- **Sound**: not alike.\n\n---\n\n- **Transverse flute**: silver.\n- **Brass**: the horn.\n\n---\n\n- **Flute**: silver.\n- **Flute**: also wood.\n- **Horn**: brass.",
    },
  ],
  visit: {
    note(note, { report, vault }) {
      for (const part of viewOf(note).parts) {
        if (part.kind !== "comparison") continue;
        for (const { end, isTwice, start, subject, title } of strangeNames(part, note, vault)) {
          const expected = withCaseOf(title, subject);
          report({
            start,
            end,
            message: `"${title}"${isTwice ? " a second time" : ""} in a comparison with "${subject}", expected "${expected}"`,
            expected: [expected],
            evidence: [part.label],
            fix: { kind: "unsafe" },
          });
        }
      }
    },
  },
});
