import { type AcronymFit, fitAcronym, initials, isAcronym, startOf } from "@notewright/parser";
import { iconName } from "../names/icon-name.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const acronymExpansion: Rule = defineRule({
  meta: {
    id: "acronym-expansion",
    summary: "Require an acronym to have the initials of its expansion.",
    why: "When a letter and a word disagree, one of the two belongs to something else: a copied heading, a mistyped letter.",
    category: "name",
    severity: "error",
    fix: "unsafe",
  },
  examples: [
    { name: "initials agree", markdown: "### RAM (Random Access Memory)\n\nForgets." },
    {
      name: "a heading copied from its neighbour",
      markdown: "### LAN (Local Area Network)\n\nOne house.\n\n### LAN (Wide Area Network)\n\nMany cities.",
      reports: ['5:5 "LAN" does not stand for "Wide Area Network", expected "WAN"'],
      fixed: "### LAN (Local Area Network)\n\nOne house.\n\n### WAN (Wide Area Network)\n\nMany cities.",
    },
    {
      name: "in running text",
      markdown: "Mail goes by SMTP (Simple Mail Transfer Protocol) and is read by IMAP (Internet Message Exchange Protocol).",
      reports: ['1:66 "IMAP" does not stand for "Internet Message Exchange Protocol", expected "IMEP"'],
      fixed: "Mail goes by SMTP (Simple Mail Transfer Protocol) and is read by IMEP (Internet Message Exchange Protocol).",
    },
    {
      name: "digits, X and compounds",
      markdown: "EC2 (Elastic Compute Cloud), XML (Extensible Markup Language), DAX (DynamoDB Accelerator)",
    },
    { name: "a parenthesis that explains", markdown: "The MTU (Maximum Size) and the CDN (Cache) help." },
  ],
  visit: {
    text(prose, context) {
      for (const match of prose.text.matchAll(
        /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{2,7}) \((\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,7})\)/gu,
      )) {
        const [, acronym, expansion] = match as unknown as [string, string, string];
        if (prose.kindAt(match.index) === "code") continue;
        check(acronym, expansion, prose.offsetAt(match.index), prose.offsetAt(match.index + acronym.length + 2), context);
      }
    },
  },
});

function check(acronym: string, expansion: string, start: number, expansionStart: number, context: RuleContext): void {
  const { note, report } = context;
  const vendors = note.profile.vendors ?? [];
  if (!isAcronym(acronym) || !isSlip(fitAcronym(acronym, expansion, vendors), acronym)) return;
  const right = initials(expansion);
  const { entries } = viewOf(note);
  const rival = entries.find(
    ({ names }) => names.acronym === acronym && names.expansion !== expansion && names.expansion !== null,
  );
  const icon = entries.find(({ label }) => label.start <= start && start <= label.end)?.icon;
  const confirms = icon != null && iconName(icon.url).toLowerCase().endsWith(expansion.toLowerCase());
  report({
    start,
    end: start + acronym.length,
    message: `"${acronym}" does not stand for "${expansion}", expected "${right}"`,
    expected: [right],
    evidence: [
      { start: expansionStart, end: expansionStart + expansion.length },
      ...(rival === undefined ? [] : [rival.label]),
      ...(confirms ? [{ start: startOf(icon), end: icon.position?.end.offset ?? 0 }] : []),
    ],
    fix: { kind: "unsafe" },
  });
}

/** As many letters over as words, and not more than a third: near enough to be meant, and sure to be wrong. */
function isSlip({ extraLetters, extraWords }: AcronymFit, acronym: string): boolean {
  return extraLetters > 0 && extraWords === extraLetters && extraLetters * 3 <= acronym.length;
}
