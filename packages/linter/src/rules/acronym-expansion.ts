import { type AcronymFit, fitAcronym, initials, isAcronym, type NameParts, nameWords } from "@notewright/parser";
import type { Definition } from "../evidence/acronyms.ts";
import { otherExpansions } from "../evidence/other-expansions.ts";
import { isFromPack } from "../names/certain-name.ts";
import { wrongExpansions } from "../names/wrong-expansion.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const acronymExpansion: Rule = defineRule({
  meta: {
    id: "acronym-expansion",
    summary: "Require an acronym to have the initials of its expansion.",
    why: "When a letter and a word disagree, one of the two belongs to something else: a copied heading, a mistyped letter.",
    category: "name",
    severity: "error",
    fix: "safe",
    because: {
      safe: "the icon or the text around spells the right one out",
      unsafe: "the initials, and what other places say, ask for it",
    },
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
      markdown: "Mail goes by SMTP (Simple Mail Transfer Protocol) and is read by POP (Mail Office Protocol).",
      reports: ['1:66 "POP" does not stand for "Mail Office Protocol", expected "MOP"'],
      fixed: "Mail goes by SMTP (Simple Mail Transfer Protocol) and is read by MOP (Mail Office Protocol).",
    },
    {
      name: "one word other than elsewhere",
      markdown: "### CPU (Central Processing Unit)\n\nComputes.\n\n### Board\n\nIt holds the CPU (Central Printing Unit).",
      reports: ['7:27 "CPU" stands for "Central Processing Unit" elsewhere, expected "Processing"'],
      fixed: "### CPU (Central Processing Unit)\n\nComputes.\n\n### Board\n\nIt holds the CPU (Central Processing Unit).",
    },
    {
      name: "another form of a word than elsewhere, where everybody has that one",
      markdown:
        "ICMP (Internet Control Message Protocol) carries pings.\n\nPing uses ICMP (Internet Control Messaging Protocol). LMB (Local Mail Box) and LMB (Local Mailing Box).",
      reports: ['3:34 "ICMP" stands for "Internet Control Message Protocol" elsewhere, expected "Message"'],
      fixed:
        "ICMP (Internet Control Message Protocol) carries pings.\n\nPing uses ICMP (Internet Control Message Protocol). LMB (Local Mail Box) and LMB (Local Mailing Box).",
    },
    {
      name: "one word other than everybody's",
      markdown:
        "ARP (Address Resolving Protocol) asks.\n\n- **SSD**: Solid Steel Drive\n- A Redundant Array of Idle Disks (RAID)\n- TLS (thread-local state)\n- Foreign Transfer Protocol (FTP)",
      reports: [
        '3:18 "SSD" stands for "solid state drive", expected "State"',
        '4:24 "RAID" stands for "redundant array of independent disks", expected "Independent"',
      ],
      fixed:
        "ARP (Address Resolving Protocol) asks.\n\n- **SSD**: Solid State Drive\n- A Redundant Array of Independent Disks (RAID)\n- TLS (thread-local state)\n- Foreign Transfer Protocol (FTP)",
    },
    {
      name: "forms of one word, and two things of one acronym",
      markdown: "The ATM (Automated Teller Machine), ATMs (Automatic Teller Machines), and ATM (Asynchronous Transfer Mode).",
    },
    {
      name: "nothing in common, but the acronym is another entry's",
      markdown: "### DNS (Domain Name System)\n\nNames.\n\n### DNS (Dynamic Host Configuration Protocol)\n\nAddresses.",
      reports: ['5:5 "DNS" does not stand for "Dynamic Host Configuration Protocol", expected "DHCP"'],
      fixed: "### DNS (Domain Name System)\n\nNames.\n\n### DHCP (Dynamic Host Configuration Protocol)\n\nAddresses.",
    },
    {
      name: "letters in the order of another language, or of the first word",
      markdown:
        "UTC (Coordinated Universal Time), ISO (International Organization for Standardization), WAV (Waveform Audio File)",
    },
    { name: "a letter from inside a word", markdown: "OLTP (Online Transactional Processing Databases)" },
    {
      name: "digits, X and compounds",
      markdown: "EC2 (Elastic Compute Cloud), XML (Extensible Markup Language), DAX (DynamoDB Accelerator)",
    },
    {
      name: "the acronym of another thing, where the icon has the expansion and the text the right acronym",
      markdown:
        "### SPR (Steam Pressure Regulator)\n\n![](Arch_Steam-Pressure-Regulator_48.svg)\n\nHisses.\n\n### SPR (Steam Valve Ring)\n\n![](Arch_Steam-Valve-Ring_48.svg)\n\nAn SVR seals.",
      reports: ['7:5 "SPR" does not stand for "Steam Valve Ring", expected "SVR"'],
      fixed:
        "### SPR (Steam Pressure Regulator)\n\n![](Arch_Steam-Pressure-Regulator_48.svg)\n\nHisses.\n\n### SVR (Steam Valve Ring)\n\n![](Arch_Steam-Valve-Ring_48.svg)\n\nAn SVR seals.",
      pack: ["Arch_Steam-Pressure-Regulator_48.svg", "Arch_Steam-Valve-Ring_48.svg"],
    },
    { name: "a parenthesis that explains", markdown: "The MTU (Maximum Size) and the CDN (Cache) help." },
  ],
  visit: {
    note(note, { report, vault }) {
      for (const { against, found, right, word, wordStart } of vault.of(otherExpansions)) {
        if (found.place.note !== note) continue;
        const [first] = against as [Definition];
        report({
          start: wordStart,
          end: wordStart + word.length,
          message: `"${found.acronym}" stands for "${first.expansion}" elsewhere, expected "${right}"`,
          expected: [right],
          evidence: against.map(({ spelledOut }) => spelledOut),
          fix: { kind: "unsafe" },
        });
      }
    },
    text(prose, context) {
      for (const match of prose.text.matchAll(
        /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{2,7}) \((\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,7})\)/gu,
      )) {
        const [, acronym, expansion] = match as unknown as [string, string, string];
        if (prose.kindAt(match.index) === "code") continue;
        check(acronym, expansion, prose.offsetAt(match.index), prose.offsetAt(match.index + acronym.length + 2), context);
      }
      for (const { acronym, index, known, right, word } of wrongExpansions(prose.text)) {
        const start = prose.offsetAt(index);
        // The note says elsewhere what it stands for: reported with that place.
        const isReported = context.vault
          .of(otherExpansions)
          .some(({ found, wordStart }) => found.place.note === context.note && wordStart === start);
        if (isReported || prose.kindAt(index) === "code") continue;
        const expected = /^\p{Lu}/u.test(word) ? (right[0] as string).toUpperCase() + right.slice(1) : right;
        context.report({
          start,
          end: prose.endOffsetAt(index + word.length),
          message: `"${acronym}" stands for "${known}", expected "${expected}"`,
          expected: [expected],
          fix: { kind: "unsafe" },
        });
      }
    },
  },
});

function check(acronym: string, expansion: string, start: number, expansionStart: number, context: RuleContext): void {
  const { note, report } = context;
  const vendors = note.profile.vendors;
  const fit = fitAcronym(acronym, expansion, vendors);
  const right = initials(expansion);
  if (!isAcronym(acronym) || fit.extraLetters === 0 || fit.extraWords === 0 || isOtherOrder(acronym, right, expansion)) return;
  const { entries } = viewOf(note);
  const rival = entries.find(({ names }) => isRival(names, acronym, expansion));
  const isUnlikely = isSlip(fit, acronym) && !hasLettersInOrder(expansion, acronym);
  if (!isUnlikely && (rival === undefined || nameWords(expansion).length < acronym.length)) return;
  const icon = entries.find(({ label }) => label.start <= start && start <= label.end)?.icon;
  const confirms =
    icon != null && ` ${icon.url.replace(/[-_./]+/g, " ")} `.toLowerCase().includes(` ${expansion.toLowerCase()} `);
  // The icon has the expansion, the acronym is another thing's, and the right one is in use.
  const isCertain =
    confirms && rival !== undefined && isFromPack(icon.url, context) && isUsed(right, note.source.text) && icon !== rival.icon;
  report({
    start,
    end: start + acronym.length,
    message: `"${acronym}" does not stand for "${expansion}", expected "${right}"`,
    expected: [right],
    evidence: [
      { start: expansionStart, end: expansionStart + expansion.length },
      ...(rival === undefined ? [] : [rival.label]),
      ...(confirms ? [{ start: icon.start, end: icon.end }] : []),
    ],
    fix: { kind: isCertain ? "safe" : "unsafe" },
  });
}

function isUsed(acronym: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${acronym}(?![\\p{L}\\p{N}-])`, "u").test(text);
}

/** An entry that the acronym or the expansion belongs to, because the two of that entry fit. */
function isRival({ acronym: short, expansion: long }: NameParts, acronym: string, expansion: string): boolean {
  if (short === null || long === null || (short === acronym) === (long === expansion)) return false;
  const { extraLetters, extraWords } = fitAcronym(short, long);
  return extraLetters === 0 && extraWords === 0;
}

/** The letters in the order of another language (ISO, UTC), or the first ones of the name itself (WAV of "Waveform"). */
function isOtherOrder(acronym: string, right: string, expansion: string): boolean {
  return [...acronym].sort().join("") === [...right].sort().join("") || expansion.toUpperCase().startsWith(acronym);
}

/** Whether the expansion has the acronym's letters somewhere, in order: then it may well be made of them (OLTP of "Online …"). */
function hasLettersInOrder(expansion: string, acronym: string): boolean {
  let at = 0;
  for (const letter of expansion.toUpperCase()) if (letter === acronym[at]) at++;
  return at === acronym.length;
}

/** As many letters over as words, and not more than a third: near enough to be meant, and sure to be wrong. */
function isSlip({ extraLetters, extraWords }: AcronymFit, acronym: string): boolean {
  return extraLetters > 0 && extraWords === extraLetters && extraLetters * 3 <= acronym.length;
}
