import type { ParsedNote } from "@notewright/parser";
import { type Dependence, dependences } from "../evidence/dependences.ts";
import { defineRule, type Rule } from "../rule.ts";

export const relationDirection: Rule = defineRule({
  meta: {
    id: "relation-direction",
    summary: "Disallow that a thing uses what another place says runs on it.",
    why: "What carries and what is carried are easily swapped in a short sentence. Where two places disagree, one of them teaches it the wrong way round.",
    category: "consistency",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "another place says which of them runs on which" },
  },
  examples: [
    {
      name: "the carrier uses the carried",
      markdown:
        "### HTTP\n\nHTTP runs on TCP.\n\n### TCP\n\nA reliable stream (uses HTTP).\n\n### IP\n\nEverything runs on top of it.",
      reports: ['7:20 "uses HTTP" contradicts "runs on TCP" elsewhere, expected "used by"'],
      fixed:
        "### HTTP\n\nHTTP runs on TCP.\n\n### TCP\n\nA reliable stream (used by HTTP).\n\n### IP\n\nEverything runs on top of it.",
    },
    {
      name: "in a sentence",
      markdown: "### Sauce Pan\n\nThe Sauce Pan uses the Double Boiler.\n\n### Double Boiler\n\nIt is built on a Sauce Pan.",
      reports: ['3:15 "uses the Double Boiler" contradicts "is built on a Sauce Pan" elsewhere, expected "is used by"'],
      fixed: "### Sauce Pan\n\nThe Sauce Pan is used by the Double Boiler.\n\n### Double Boiler\n\nIt is built on a Sauce Pan.",
    },
    { name: "one direction", markdown: "### HTTP\n\nHTTP uses TCP.\n\n### TCP\n\nHTTP and SMTP run on TCP." },
    {
      name: "two that use each other",
      markdown: "### Bow\n\nThe Bow uses Rosin.\n\n### Rosin\n\nRosin is of use to a Bow, and the Rosin uses a Bow to spread.",
    },
    {
      name: "something else runs on it",
      markdown:
        "### Kernel\n\nA driver can run on the Kernel if loaded.\n\n### Driver\n\nThe Driver does not run on Kernel threads.",
    },
  ],
  visit: {
    note(note, { report, vault }) {
      const { byNote, carried } = vault.of(dependences);
      const reported = new Set<number>();
      for (const dependence of byNote.get(note) ?? []) {
        const { carries, end, hasSubject, start, used, user, verb, verbEnd } = dependence;
        const other = carried(used, user);
        // Of two that carry each other the later is wrong; "uses" says less of what carries what than "runs on".
        if (other === undefined || reported.has(start) || (carries && isBefore(dependence, other, vault.notes))) continue;
        reported.add(start);
        const right = carries ? null : `${hasSubject ? (verb === "use" ? "are " : "is ") : ""}used by`;
        report({
          start,
          end: verbEnd,
          message: `"${note.source.text.slice(start, end)}" contradicts "${other.note.source.text.slice(other.start, other.end)}" elsewhere${right === null ? "" : `, expected "${right}"`}`,
          ...(right !== null && { expected: [right], fix: { kind: "unsafe" as const } }),
          evidence: [{ note: other.note, start: other.start, end: other.end }],
        });
      }
    },
  },
});

function isBefore(one: Dependence, other: Dependence, notes: readonly ParsedNote[]): boolean {
  return one.note === other.note ? one.start < other.start : notes.indexOf(one.note) < notes.indexOf(other.note);
}
