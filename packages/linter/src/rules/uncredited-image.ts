import { type Credit, endOf, type ParsedNote, startOf, takeCredits } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";

export const uncreditedImage: Rule = defineRule({
  meta: {
    id: "uncredited-image",
    summary:
      "Require a credit under a picture where the note's others have one, and its link where the same name has one elsewhere.",
    why: "Whose picture it is was most likely forgotten; some licences want it said.",
    category: "link",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the image is shown elsewhere with this credit" },
  },
  examples: [
    { name: "no picture has a credit", markdown: "![Bow](bow.png)\n\n![Peg](peg.png)", pack: ["bow.png", "peg.png"] },
    {
      name: "the only one without",
      markdown: "![Bow](bow.png)\nCredit: Ada\n\n![Peg](peg.png)\nCredit: Ben\n\n![Neck](neck.png)",
      pack: ["bow.png", "peg.png", "neck.png"],
      reports: ["7:1 The picture has no credit, expected one as 2 of 3 pictures of this note have"],
    },
    {
      name: "a name that has a link elsewhere",
      markdown: "![Bow](bow.png)\nCredit: [Ada](https://example.org/ada)\n\n![Peg](peg.png)\nCredit: Ada",
      pack: ["bow.png", "peg.png"],
      reports: ['5:9 The credit of "Ada" has no link, expected "[Ada](https://example.org/ada)" as elsewhere'],
      fixed:
        "![Bow](bow.png)\nCredit: [Ada](https://example.org/ada)\n\n![Peg](peg.png)\nCredit: [Ada](https://example.org/ada)",
    },
    {
      name: "an icon needs none",
      markdown: "### Bow\n\n![Bow](bow.svg)\n\n![Hair](hair.png)\nCredit: Ada\n\n![Tip](tip.png)\nCredit: Ben",
      pack: ["bow.svg", "hair.png", "tip.png"],
    },
  ],
  visit: {
    note(note, context) {
      const credits = creditsOf(note);
      if (credits.length === 0) return;
      checkPictures(note, credits, context);
      for (const credit of credits) if (credit.url === null) checkLink(credit, context);
    },
  },
});

function creditsOf(note: ParsedNote): Credit[] {
  const words = note.profile.credits;
  const inParts = viewOf(note).parts.flatMap(({ icon, nodes }) => takeCredits(nodes, words, icon?.node ?? null).credits);
  return [...takeCredits(note.outline.preamble, words).credits, ...inParts];
}

/** Three quarters of the others, and at least two of them, make it a habit of the note. */
function checkPictures(note: ParsedNote, credits: readonly Credit[], { report }: RuleContext): void {
  const icons = new Set(viewOf(note).parts.flatMap(({ icon }) => icon ?? []));
  const pictures = note.images.filter((image) => !icons.has(image) && image.node.type !== "html");
  const named = new Set(credits.map(({ image }) => image));
  const without = pictures.filter(({ node }) => !named.has(node));
  const count = pictures.length - without.length;
  if (count < 2 || count < (pictures.length - 1) * 0.75) return;
  const evidence = credits.slice(0, 3).map(({ image }) => ({ start: startOf(image), end: endOf(image) }));
  for (const { end, start } of without) {
    const message = `The picture has no credit, expected one as ${count} of ${pictures.length} pictures of this note have`;
    report({ start, end, message, evidence });
  }
}

/** Credits of the vault that have a link, by name. */
const linkedCredits: Collector<ReadonlyMap<string, { credit: Credit; note: ParsedNote }>> = ({ notes }) => {
  const found = new Map<string, { credit: Credit; note: ParsedNote }>();
  for (const note of notes)
    for (const credit of creditsOf(note))
      if (credit.url !== null && !found.has(credit.name)) found.set(credit.name, { credit, note });
  return found;
};

function checkLink({ image, name }: Credit, { note, report, vault }: RuleContext): void {
  const other = vault.of(linkedCredits).get(name);
  const start = note.source.text.indexOf(name, endOf(image));
  if (other === undefined || name === "" || start < 0 || start - endOf(image) > MAX_DISTANCE) return;
  const expected = `[${name}](${other.credit.url})`;
  report({
    start,
    end: start + name.length,
    message: `The credit of "${name}" has no link, expected "${expected}" as elsewhere`,
    expected: [expected],
    evidence: [{ note: other.note, start: startOf(other.credit.image), end: endOf(other.credit.image) }],
    fix: { kind: "unsafe" },
  });
}

/** A credit stands below its picture. */
const MAX_DISTANCE = 100;
