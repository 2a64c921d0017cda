import { posix } from "node:path";
import { linkedNotes } from "../evidence/linked-notes.ts";
import { headOf } from "../links/link-report.ts";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const orphanNote: Rule = defineRule({
  meta: {
    id: "orphan-note",
    summary: "Require a link to each note, in vaults whose notes link to each other.",
    why: "Who reads by links never finds it. Only where all notes of a vault are checked, and other notes link to most of them.",
    category: "link",
    severity: "info",
    preset: "all",
    fix: null,
    needsWholeVault: true,
  },
  examples: [
    {
      name: "each note has a link",
      markdown: "[[oak]], [[elm]], [fir](fir.md)",
      files: { "oak.md": "[[note]]", "elm.md": "Elm.", "fir.md": "Fir." },
    },
    {
      name: "a note to which none of the others links",
      markdown: "# Ash\n\nTaller than [[oak]].",
      files: { "README.md": "[[oak]], [[elm]], [[fir]]", "oak.md": "Oak.", "elm.md": "Elm.", "fir.md": "Fir." },
      reports: ["1:1 No other note links here, though 3 of 5 notes have such links"],
    },
    {
      name: "a note that only links to itself",
      markdown: "# Yew\n\n[Up](#yew), see [oak](oak.md).",
      files: {
        "index.md": "[oak](oak.md), [elm](elm.md), [fir](fir.md)",
        "oak.md": "Oak.",
        "elm.md": "Elm.",
        "fir.md": "Fir.",
      },
      reports: ["1:1 No other note links here, though 3 of 5 notes have such links"],
    },
    {
      name: "notes that do not link to each other",
      markdown: "Ash.",
      files: { "oak.md": "Oak.", "elm.md": "Elm.", "fir.md": "Fir." },
    },
    {
      name: "a note that leads to the others is where reading begins",
      markdown: "[[oak]], [[elm]], [[fir]]",
      files: { "oak.md": "Oak.", "elm.md": "Elm.", "fir.md": "Fir." },
    },
  ],
  visit: {
    note(note, { report, vault }) {
      const linked = vault.of(linkedNotes);
      const { length } = vault.notes;
      if (linked.has(note) || linked.size < LEAST || linked.size < length * HABIT || isStart(note)) return;
      const { end, start } = headOf(note);
      report({ start, end, message: `No other note links here, though ${linked.size} of ${length} notes have such links` });
    },
  },
});

const LEAST = 3;
const HABIT = 0.6;
/** So many links make a note one that leads to others. */
const HUB = 3;

/** Where reading begins, and what is written day by day. */
function isStart(note: Parameters<typeof viewOf>[0]): boolean {
  const name = posix.basename(note.id);
  if (/^(?:_?index|readme|home|start|_?sidebar|summary|moc|changelog|contributing|licen[cs]e)$|^\d{4}-\d\d/i.test(name))
    return true;
  return new Set(viewOf(note).links.map(({ url }) => url)).size >= HUB;
}
