import { allParts, endOf, isAcronym, type ParsedNote, type Part, plainText, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { headingText } from "../sections/headed-section.ts";
import { viewOf } from "../walk.ts";

export const undescribedName: Rule = defineRule({
  meta: {
    id: "undescribed-name",
    summary: "Require each of the names in a heading to be described below it.",
    why: "Who looks up the second name of “A & B” finds text about the first one only.",
    category: "structure",
    severity: "info",
    fix: null,
  },
  examples: [
    {
      name: "both are described",
      markdown: "# Audio\n\n### DAC & ADC\n\nA DAC makes sound of numbers, an ADC numbers of sound.",
    },
    {
      name: "only one is",
      markdown: "# Audio\n\n### DAC & Preamps\n\nA DAC makes sound of numbers. Most phones have a DAC.",
      reports: ['3:11 "Preamps" is named in the heading and nowhere below it, where "DAC" is described'],
    },
    {
      name: "the other one's full name stands only in the heading",
      markdown: "# Audio\n\n### ADC & DSP (Digital Signal Processor)\n\nAn ADC makes numbers of sound.",
      reports: ['3:11 "DSP" is named in the heading and nowhere below it, where "ADC" is described'],
    },
    {
      name: "in another form",
      markdown: "# Audio\n\n### DAC & Preamps\n\nA DAC feeds the pre-amp.\n\n#### Preamp\n\nIt raises the level.",
    },
    { name: "by its full name", markdown: "# Audio\n\n### DAC & PA\n\nA DAC feeds it. The power amplifier drives the boxes." },
    {
      name: "neither is named, so the text may be about both",
      markdown: "# Audio\n\n### DAC & ADC\n\nThey turn sound into numbers and back.",
    },
    { name: "one name of two words", markdown: "# Audio\n\n### Rhythm & Blues\n\nRhythm comes first." },
  ],
  visit: {
    entry(entry, { note, report }) {
      if (entry.heading?.type !== "heading") return;
      const names = jointNames(entry);
      if (names.length < 2 || !names.some(isAcronym)) return;
      const text = textBelow(entry, note);
      const described = names.filter((name) => isNamed(name, text, entry));
      if (described.length !== names.length - 1) return;
      const missing = names.find((name) => !described.includes(name)) as string;
      const heading = headingText(entry.heading);
      const at = note.source.text.slice(heading.start, heading.end).indexOf(missing);
      if (at < 0) return;
      const others = described.map((name) => `"${name}"`).join(" and ");
      report({
        start: heading.start + at,
        end: heading.start + at + missing.length,
        message: `"${missing}" is named in the heading and nowhere below it, where ${others} ${described.length === 1 ? "is" : "are"} described`,
      });
    },
  },
});

/** The names that a heading joins: capitalised words. */
function jointNames({ names: { name, vendor } }: Part): string[] {
  const bare = vendor === null ? name : name.slice(vendor.length).trim();
  const members = bare.split(/\s+(?:&|and|\/|\+)\s+/u);
  return members.every((member) => /^\p{Lu}[\p{L}\p{N}-]+$/u.test(member)) ? members : [];
}

/** The text of an entry, its headings and what its images are called. */
function textBelow(entry: Part, note: ParsedNote): string {
  const parts = [entry, ...allParts(entry.children)];
  const titles = parts.slice(1).map(({ title }) => title);
  const images = viewOf(note).images.filter(({ end, start }) => start >= entry.start && end <= entry.end);
  const code = viewOf(note).code.filter((node) => startOf(node) >= entry.start && endOf(node) <= entry.end);
  return [
    ...parts.map(({ nodes }) => plainText(nodes)),
    ...titles,
    ...images.map(({ alt, url }) => `${alt ?? ""} ${url}`),
    ...code.map(({ value }) => value),
  ].join("\n");
}

/** Whether words with the letters of an acronym follow each other in a text. */
function hasInitials(text: string, acronym: string): boolean {
  const words = Array.from(acronym, (letter) => `${letter}[\\p{L}\\p{N}]*`).join("[\\s-]+");
  return /^[\p{L}\p{N}]+$/u.test(acronym) && new RegExp(`(?<![\\p{L}\\p{N}])${words}`, "iu").test(text);
}

/** Whether a text has a name, in the plural or not, or the acronym's full name. */
function isNamed(name: string, text: string, { names }: Part): boolean {
  const stem = isAcronym(name) ? name : name.toLowerCase().replace(/(?:es|s)$/u, "");
  const pattern = new RegExp(`(?<![\\p{L}])${stem}(?:e?s)?(?![\\p{Ll}])`, isAcronym(name) ? "u" : "iu");
  if (pattern.test(text) || pattern.test(text.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, ""))) return true;
  if (isAcronym(name) && hasInitials(text, name)) return true;
  return names.acronym === name && names.expansion !== null && text.toLowerCase().includes(names.expansion.toLowerCase());
}
