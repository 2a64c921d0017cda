import { type Part, type Prose, startOf, type Word } from "@notewright/parser";
import { officialNames, pluralNames } from "../evidence/official-names.ts";
import { vendorNames } from "../evidence/vendor-names.ts";
import { iconName } from "../names/icon-name.ts";
import { nameKey, singular } from "../names/name-key.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const officialName: Rule = defineRule({
  meta: {
    id: "official-name",
    summary: "Require a name to have the vendor and the number that its icon has.",
    why: "Whoever drew the icons knew the names. A name with another firm or number is found by no search, and reads like another thing.",
    category: "name",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "its icon has the official name" },
  },
  examples: [
    {
      name: "the official name",
      markdown: "### Bells\n\nA Tubular Bell Stand holds it.",
      pack: ["Arch_Orff-Tubular-Bell-Stand_48.svg"],
    },
    {
      name: "a heading in the singular of a name that is plural",
      markdown: "### Copper Pan\n\nHeats fast.",
      reports: ['1:12 "Pan" is "Pans" in the name "Copper Pans"'],
      fixed: "### Copper Pans\n\nHeats fast.",
      pack: ["Arch_Copper-Pans_48.svg"],
    },
    {
      name: "the sister firm's name before it",
      markdown: "### Amazon Honey\n\nSweet. AWS Honey is a jar.",
      reports: ['3:8 "AWS Honey" is "Amazon Honey" by its icon and elsewhere in these notes'],
      fixed: "### Amazon Honey\n\nSweet. Amazon Honey is a jar.",
      pack: ["Arch_Amazon-Honey_48.svg", "Arch_AWS-Wax_48.svg", "Arch_AWS-Comb_48.svg", "Arch_Amazon-Hive_48.svg"],
    },
    {
      name: "the plural of two that a heading names together",
      markdown: "### Whisk & Kettles\n\n![](Whisk.svg)\n\nThe Whisk beats, and the rest boils.",
      reports: ['1:13 "Kettles" is named "Kettle" by its icon, as "Whisk" is by its own'],
      fixed: "### Whisk & Kettle\n\n![](Whisk.svg)\n\nThe Whisk beats, and the rest boils.",
      pack: ["Whisk.svg", "Kettle.svg"],
    },
    {
      name: "plurals in running text, other words and another firm",
      markdown: "### Amazon Honey\n\nMany Copper Pans Lids. A Copper Pot. Azure Honey. Every Copper Pan shines.",
      pack: ["Arch_Amazon-Honey_48.svg", "Arch_Copper-Pans_48.svg"],
    },
  ],
  visit: {
    text(prose, context) {
      if (prose.block.type === "heading") checkPlural(prose, context);
      for (const { official, vendor } of context.vault.of(vendorNames).wrong(prose)) {
        const right = official.vendor as string;
        context.report({
          start: vendor.start,
          end: vendor.end,
          message: `"${vendor.text} ${official.bare}" is "${official.name}" by its icon and elsewhere in these notes`,
          expected: [right],
          evidence: official.place === null ? [] : [official.place],
          fix: { kind: "unsafe" },
        });
      }
    },
    entry: checkTogether,
  },
});

/** A heading of several words that differs from a name by the ending of a plural; the part's own icon is another rule's. */
function checkPlural(prose: Prose, { note, report, vault }: RuleContext): void {
  const words = prose.words.filter(({ index }) => !prose.text.slice(0, index).includes("("));
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.kind === "code") return;
  const text = prose.text.slice((words[0] as Word).index, last.index + last.text.length);
  const official = vault.of(pluralNames).get(nameKey(text));
  const right = official?.bare.split(/[ -]/).at(-1);
  if (official === undefined || right === undefined || right === last.text || singular(right) !== singular(last.text)) return;
  const start = startOf(prose.block);
  if (viewOf(note).parts.some(({ icon, label }) => icon !== null && label.start === start)) return;
  report({
    start: last.start,
    end: last.end,
    message: `"${last.text}" is "${right}" in the name "${official.name}"`,
    expected: [right],
    fix: { kind: "unsafe" },
  });
}

/** Of things that a heading names together, one has the icon and its name; another one's icon has it in the singular. */
function checkTogether({ icon, label, names }: Part, { note, report, vault }: RuleContext): void {
  if (icon === null) return;
  const official = vault.of(officialNames);
  const shown = iconName(icon.url).toLowerCase();
  const sibling = names.aliases.find((name) => shown === name.toLowerCase() || shown.endsWith(` ${name.toLowerCase()}`));
  if (sibling === undefined) return;
  for (const name of names.aliases) {
    const right = singular(name);
    if (right === name || official.has(name.toLowerCase())) continue;
    const known = official.get(right.toLowerCase())?.find(({ from }) => from === "icons");
    const start = note.source.text.indexOf(name, label.start);
    if (known === undefined || start < 0 || start >= label.end) continue;
    report({
      start,
      end: start + name.length,
      message: `"${name}" is named "${known.name}" by its icon, as "${sibling}" is by its own`,
      expected: [right],
      evidence: [{ start: icon.start, end: icon.end }],
      fix: { kind: "unsafe" },
    });
  }
}
