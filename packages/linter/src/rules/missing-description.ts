import { endOf, plainText, startOf } from "@notewright/parser";
import type { List, Nodes, RootContent } from "mdast";
import { descriptionOf } from "../description.ts";
import { requirementKind } from "../entry-kind.ts";
import { holdsType, linkTypes } from "../holds-type.ts";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingDescription: Rule = defineRule({
  meta: {
    id: "missing-description",
    summary: "Require text under the heading of an entry.",
    why: "An entry that says nothing, or only its own name again, teaches nothing and makes an empty card.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "described", markdown: "# Metals\n\n### Tin\n\nMelts at 232 °C." },
    {
      name: "only a picture and its credit",
      markdown:
        "# Metals\n\n### Tin\n\nMelts early.\n\n### Zinc\n\n![](zinc.png)\n\n![](ore.png)\nCredit: [Ada](https://example.org/)",
      reports: ['7:1 "Zinc" is not described, expected text under the heading'],
      pack: ["zinc.png", "ore.png"],
    },
    {
      name: "only its name again",
      markdown: "# Metals\n\n### Tin\n\nMelts early.\n\n### Zinc (Zn)\n\nZinc.",
      reports: ['9:1 The text only repeats the heading "Zinc (Zn)", expected a description'],
    },
    { name: "described in its sections", markdown: "# Metals\n\n### Tin\n\n#### Use\n\nSolder." },
    {
      name: "where the profile says what entries need, it alone decides",
      profile: { id: "ores", extends: "reference-notes", require: { service: ["icon"] } },
      markdown: "# Metals\n\n### Tin\n\nMelts at 232 °C.\n\n### Zinc",
    },
    {
      name: "a list of links",
      profile: { id: "links", entry: { listItem: "bold", kind: "site" } },
      markdown:
        "* **Tin**: a metal\n* **Zinc**: [:link:](https://example.org/zinc)\n* **Lead** [↗](https://example.org/lead)\n* **Iron**: rusts",
    },
    {
      name: "a table of contents, and text in HTML",
      markdown:
        "# Metals\n\n### Contents\n\n* [Tin](#tin)\n* [Zinc](#zinc)\n\n### Tin\n\nMelts early.\n\n### Zinc\n\nRusts not.\n\n### Dealers\n\n<p>Ask <b>Ada</b>.</p>",
    },
    {
      name: "a picture where others have none",
      markdown: "# Metals\n\n### Tin\n\nMelts early.\n\n### Zinc\n\n![](phases.png)\n\n### Iron\n\nRusts.",
      pack: ["phases.png"],
    },
    {
      name: "two forms of one function",
      markdown: "# Bells\n\n### ring(bell)\n\n### ring(bell, times)\n\nSounds a bell.\n\n### mute(bell)\n\nStops it.",
    },
    { name: "a note whose entries are bare by habit", markdown: "# Metals\n\n### Tin\n\n### Zinc\n\n### Lead" },
  ],
  visit: {
    note(note, { report }) {
      const entries = viewOf(note).entries.filter(
        (part) => part.kind === "entry" && note.profile.require[requirementKind(part) as string] === undefined,
      );
      const all = entries.map((entry) => ({ entry, ...descriptionOf(entry, note.profile) }));
      const described = all.filter(({ text }) => text !== "").length;
      const pictured = entries.filter(({ icon }) => icon !== null).length;
      const { lists } = viewOf(note);
      let list = 0;
      for (const [index, { blocks, entry, repeatsName, text }] of all.entries()) {
        while (list < lists.length && startOf(lists[list] as List) < entry.label.end) list++;
        // A table of contents is none of the entry's blocks.
        const holdsList = list < lists.length && startOf(lists[list] as List) < entry.end;
        // Where most have no icon, a picture is what an entry has to say.
        const isShown = entry.icon !== null && pictured * 2 < entries.length;
        const isBare = text === "" && !isShown && !holdsList && ![...blocks, entry.icon?.node].some(isHtmlContent);
        if (isBare && isOtherFormOf(entry.title, all[index + 1]?.entry.title ?? "")) continue;
        if (isBare && described * 2 >= entries.length && !holdsType(blocks, linkTypes)) {
          const message = `"${entry.title}" is not described, expected text under the heading`;
          report({ ...entry.label, message });
        } else if (repeatsName) {
          const first = blocks.find((block) => plainText([block]) !== "") as RootContent;
          const message = `The text only repeats the heading "${entry.title}", expected a description`;
          report({ start: startOf(first), end: endOf(first), message });
        }
      }
    },
  },
});

/** Whether two signatures are of one function, "on(name)" and "on(name, options)": the text below the second is about both. */
function isOtherFormOf(signature: string, next: string): boolean {
  const called = /^[\w.$]+\(/.exec(signature)?.[0];
  return called !== undefined && next.startsWith(called);
}

/** Whether a block is HTML with other tags than a picture's. */
function isHtmlContent(block: Nodes | undefined): boolean {
  return block?.type === "html" && /<(?!img\b)[a-z]/i.test(block.value);
}
