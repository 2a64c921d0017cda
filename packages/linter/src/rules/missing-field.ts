import { missingFields } from "../evidence/field-habits.ts";
import { defineRule, type Rule } from "../rule.ts";

export const missingField: Rule = defineRule({
  meta: {
    id: "missing-field",
    summary: "Require the bold labels that nearly all entries beside an entry have: `**Family**: brass`.",
    why: "Who looks an entry up expects to find what the others beside it tell. Reported where an entry has some of their labels and lacks one.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "all have it", markdown: instruments(["Horn", "Oboe", "Harp", "Lute", "Viol"], []) },
    {
      name: "one has not",
      markdown: instruments(["Horn", "Oboe", "Harp", "Lute", "Viol"], ["Harp"]),
      reports: ['13:1 "Harp" has no "Range", expected one as 4 of 5 beside it have'],
    },
    {
      name: "the last has not, though it says something else",
      markdown: `${instruments(["Horn", "Oboe", "Harp", "Lute", "Viol"], ["Viol"])}\n- **Strings**: six.`,
      reports: ['23:1 "Viol" has no "Range", expected one as 4 of 5 beside it have'],
    },
    {
      name: "two of five have not, so it is no habit",
      markdown: instruments(["Horn", "Oboe", "Harp", "Lute", "Viol"], ["Harp", "Lute"]),
    },
    { name: "too few to tell", markdown: instruments(["Horn", "Oboe", "Harp"], ["Harp"]) },
    {
      name: "an entry that has none of them",
      markdown: `${instruments(["Horn", "Oboe", "Harp", "Lute", "Viol"], [])}\n\n### Voice\n\nNeeds no strings.`,
    },
  ],
  visit: {
    note(note, { report }) {
      for (const { count, having, part, title } of missingFields(note)) {
        report({
          ...part.label,
          message: `"${part.title}" has no "${title}", expected one as ${having.length} of ${count} beside it have`,
          evidence: having.slice(0, 3).map(({ end, start }) => ({ start, end })),
        });
      }
    },
  },
});

/** A note on instruments, of which some have no range. */
function instruments(names: readonly string[], without: readonly string[]): string {
  const entries = names.map(
    (name) => `### ${name}\n\n- **Family**: old.${without.includes(name) ? "" : "\n- **Range**: wide."}`,
  );
  return `# Instruments\n\n${entries.join("\n\n")}`;
}
