import { sectionHabits, titleKey } from "../evidence/section-habits.ts";
import { defineRule, type Rule } from "../rule.ts";

export const missingSection: Rule = defineRule({
  meta: {
    id: "missing-section",
    summary: "Require the sections that nearly all entries beside an entry have.",
    why: "Entries that are read side by side are expected to tell the same things. A profile's own `sections` say it better, and for what they name this rule is silent.",
    category: "structure",
    severity: "info",
    fix: null,
  },
  examples: [
    { name: "all have it", markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], []) },
    {
      name: "one has not",
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage"]),
      reports: ['19:1 "Sage" has no section "Care", expected one as 4 of 5 entries here have'],
    },
    {
      name: "the first has not",
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill", "Rue"], ["Basil"]),
      reports: ['3:1 "Basil" has no section "Care", expected one as 5 of 6 entries here have'],
    },
    {
      name: "two of five have not, so it is no habit",
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage", "Dill"]),
    },
    { name: "too few to tell", markdown: herbs(["Basil", "Mint", "Sage"], ["Sage"]) },
    {
      name: "where the profile says what sections there are, it alone decides",
      profile: { id: "herbs", extends: "reference-notes", sections: { service: { rules: [{ match: "Care" }] } } },
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage"]),
    },
  ],
  visit: {
    note(note, { report, vault }) {
      for (const { entries, habits } of vault.of(sectionHabits)) {
        for (const { entry, note: its, titles } of entries) {
          if (its !== note) continue;
          for (const { count, having, title } of habits) {
            if (titles.has(titleKey((having[0] as (typeof having)[number]).section))) continue;
            report({
              ...entry.label,
              message: `"${entry.title}" has no section "${title}", expected one as ${having.length} of ${count} entries here have`,
              evidence: having.slice(0, 3).map(({ note, section }) => ({ note, ...section.label })),
            });
          }
        }
      }
    },
  },
});

/** A note on herbs, of which some have no section on their care. */
function herbs(names: readonly string[], without: readonly string[]): string {
  const entries = names.map((name) => `### ${name}\n\nGreen.${without.includes(name) ? "" : "\n\n#### Care\n\nSun."}`);
  return `# Herbs\n\n${entries.join("\n\n")}\n`;
}
