import { endOf, type Part, startOf } from "@notewright/parser";
import { isCertainName } from "../names/certain-name.ts";
import { iconName } from "../names/icon-name.ts";
import { type PhraseSlip, phraseSlip } from "../names/phrase-slip.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const headingIconMismatch: Rule = defineRule({
  meta: {
    id: "heading-icon-mismatch",
    summary: "Require a heading to agree with the name of its icon.",
    why: "Icons are named by those who named the thing. One word that differs by a letter or two is a slip in the heading, and often in the text.",
    category: "name",
    severity: "error",
    fix: "safe",
    because: { safe: "its icon spells the name, and so do others", unsafe: "its icon has this name" },
    needsWords: true,
  },
  examples: [
    {
      name: "the same name",
      markdown: "### Block Storage\n\n![](icon_block-storage_48.svg)\n\nFast.",
      pack: ["icon_block-storage_48.svg"],
    },
    {
      name: "a letter lost in the expansion",
      markdown: "### VFS (Virtual Fil System)\n\n![](logo_Virtual-File-System.svg)\n\nOne tree.",
      reports: ['1:18 "Fil" in the heading is "File" in the name of its icon, "Virtual File System"'],
      fixed: "### VFS (Virtual File System)\n\n![](logo_Virtual-File-System.svg)\n\nOne tree.",
      pack: ["logo_Virtual-File-System.svg"],
    },
    {
      name: "a plural lost in heading and text",
      markdown: "### Seed Library\n\n![](Arch_Seeds-Library_48.svg)\n\nSeed Library lends seeds.",
      reports: [
        '1:5 "Seed" in the heading is "Seeds" in the name of its icon, "Seeds Library"',
        '5:1 "Seed" in the text is "Seeds" in the name of its icon, "Seeds Library"',
      ],
      fixed: "### Seeds Library\n\n![](Arch_Seeds-Library_48.svg)\n\nSeeds Library lends seeds.",
      pack: ["Arch_Seeds-Library_48.svg"],
    },
    {
      name: "a short name of the same thing",
      markdown: "### Beanstalk\n\n![](Elastic-Beanstalk.svg)\n\nGrows.",
      pack: ["Elastic-Beanstalk.svg"],
    },
    {
      name: "another word altogether",
      markdown: "### Load Balancer\n\n![](Load-Balancing.svg)\n\nSpreads.",
      pack: ["Load-Balancing.svg"],
    },
    { name: "an icon that is not there proves nothing", markdown: "### Red Shift\n\n![](Red-Shaft.svg)\n\nFast." },
  ],
  visit: {
    entry: check,
    category: check,
  },
});

function check(part: Part, context: RuleContext): void {
  const { host, note } = context;
  if (part.icon === null || host.resolve(note.path, part.icon.url, null, note.profile.attachments).from === "none") return;
  const name = iconName(part.icon.url);
  const vendors = note.profile.vendors.filter((vendor) => name.startsWith(`${vendor} `));
  const names = [name, ...vendors.map((vendor) => name.slice(vendor.length + 1))];
  const phrases = [part.names.expansion, part.names.name].filter((phrase) => phrase !== null);
  for (const phrase of phrases) {
    const slip = names.map((right) => phraseSlip(phrase, right)).find((found) => found !== null);
    if (slip === undefined || isExplained(part, slip)) continue;
    const kind = isCertainName(part, phrase, slip, context) ? "safe" : "unsafe";
    reportAll(part, part.icon, phrase, { ...slip, kind }, name, context);
    return;
  }
}

/** Whether the heading spells its acronym out: where the two disagree, `acronym-expansion` says so. */
function isExplained({ names }: Part, { actual }: PhraseSlip): boolean {
  return names.expansion !== null && names.acronym === actual;
}

/** The slip in the heading, and wherever the part's own text repeats the phrase. */
function reportAll(
  part: Part,
  icon: NonNullable<Part["icon"]>,
  phrase: string,
  slip: PhraseSlip & { kind: "safe" | "unsafe" },
  name: string,
  { note, report }: RuleContext,
): void {
  for (const prose of viewOf(note).prose) {
    const inHeading = startOf(prose.block) === part.label.start;
    if (startOf(prose.block) < part.start || endOf(prose.block) > part.end) continue;
    for (let at = prose.text.indexOf(phrase); at >= 0; at = prose.text.indexOf(phrase, at + phrase.length)) {
      const index = at + phrase.search(new RegExp(`(?<![\\p{L}\\p{N}])${slip.actual}(?![\\p{L}\\p{N}])`, "u"));
      if (prose.kindAt(index) === "code") continue;
      report({
        start: prose.offsetAt(index),
        end: prose.endOffsetAt(index + slip.actual.length),
        message: `"${slip.actual}" in the ${inHeading ? "heading" : "text"} is "${slip.expected}" in the name of its icon, "${name}"`,
        expected: [slip.expected],
        evidence: [{ start: icon.start, end: icon.end }],
        fix: { kind: slip.kind },
      });
    }
  }
}
