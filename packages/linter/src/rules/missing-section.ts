import { sectionHabits, titleKey } from "../evidence/section-habits.ts";
import { defineRule, type Rule } from "../rule.ts";
import { sectionStub, writtenHeading } from "../sections/section-stub.ts";

/** Options of the rule. */
export interface MissingSectionOptions {
  /** Whether `fix --unsafe` begins the section. */
  stubs: boolean;
}

export const missingSection: Rule<MissingSectionOptions> = defineRule<MissingSectionOptions>({
  meta: {
    id: "missing-section",
    summary: "Require the sections that nearly all entries beside an entry have.",
    why: "Entries that are read side by side are expected to tell the same things. A profile's own `sections` say it better, and for what they name this rule is silent.",
    category: "structure",
    severity: "info",
    fix: "unsafe",
    because: { unsafe: "nearly all entries beside it have the section" },
  },
  options: {
    defaults: { stubs: false },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        stubs: {
          description: "Whether `fix --unsafe` begins the section, with a mark that it is to be written.",
          type: "boolean",
        },
      },
    },
  },
  examples: [
    { name: "all have it", markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], []) },
    {
      name: "one has not",
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage"]),
      reports: ['19:1 "Sage" has no section "Care", expected one as 4 of 5 entries here have'],
    },
    {
      name: "a section that is begun where the option asks for it",
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage"]),
      options: { stubs: true },
      reports: ['19:1 "Sage" has no section "Care", expected one as 4 of 5 entries here have'],
      fixed: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], []).replace(
        /(### Sage[\s\S]*?)Sun\./,
        "$1<!-- TODO: write this section -->",
      ),
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
      name: "one note for each entry",
      profile: { id: "trees", extends: "file-per-entry" },
      markdown: tree("Box", ["Leaf"]),
      files: trees(["Ash", "Elm", "Fir", "Oak"]),
      reports: ['1:1 "Box" has no section "Wood", expected one as 4 of 5 entries here have'],
    },
    {
      name: "a note of another kind beside them",
      profile: { id: "trees", extends: "file-per-entry" },
      markdown: tree("Tools", ["Saws"]),
      files: trees(["Ash", "Elm", "Fir", "Oak", "Yew"]),
    },
    {
      name: "where the profile says what sections there are, it alone decides",
      profile: { id: "herbs", extends: "reference-notes", sections: { service: { rules: [{ match: "Care" }] } } },
      markdown: herbs(["Basil", "Mint", "Sage", "Thyme", "Dill"], ["Sage"]),
    },
  ],
  visit: {
    note(note, { options, report, vault }) {
      for (const { entries, habits } of vault.of(sectionHabits)) {
        for (const { entry, note: its, titles } of entries) {
          if (its !== note) continue;
          for (const { count, having, title } of habits) {
            if (titles.has(titleKey((having[0] as (typeof having)[number]).section))) continue;
            const heading = options.stubs ? writtenHeading(having[0] as (typeof having)[number]) : null;
            const stub = heading === null ? null : sectionStub(entry, heading, note);
            report({
              ...entry.label,
              message: `"${entry.title}" has no section "${title}", expected one as ${having.length} of ${count} entries here have`,
              evidence: having.slice(0, 3).map(({ note, section }) => ({ note, ...section.label })),
              ...(stub !== null && { fix: { kind: "unsafe", edits: [stub] } }),
            });
          }
        }
      }
    },
  },
});

/** A note on a tree. */
function tree(name: string, sections: readonly string[]): string {
  return `# ${name}\n\nIt grows.\n${sections.map((section) => `\n## ${section}\n\nGreen.\n`).join("")}`;
}

function trees(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}.md`, tree(name, ["Leaf", "Wood"])]));
}

/** A note on herbs, of which some have no section on their care. */
function herbs(names: readonly string[], without: readonly string[]): string {
  const entries = names.map((name) => `### ${name}\n\nGreen.${without.includes(name) ? "" : "\n\n#### Care\n\nSun."}`);
  return `# Herbs\n\n${entries.join("\n\n")}\n`;
}
