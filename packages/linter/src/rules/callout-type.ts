import { type Prose, startOf } from "@notewright/parser";
import { calloutTypes } from "../evidence/callout-types.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { editCost, ONE_EDIT } from "../spelling/edit-cost.ts";

export const calloutType: Rule = defineRule({
  meta: {
    id: "callout-type",
    summary: "Disallow callouts of a kind that nobody knows and that is nearly one of those that all know.",
    why: "A kind with a slip has the colour and the icon of a plain note. Kinds of your own are left alone.",
    category: "spelling",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "it is the one known kind near to it" },
    needsWords: true,
  },
  examples: [
    { name: "known kinds", markdown: "> [!warning] Hot\n> Let it cool.\n\n> [!TIP]\n> Use a cloth." },
    {
      name: "a slip",
      markdown: "> [!wraning] Hot\n> Let it cool.\n\n> [!qoute]- Ada\n> Use a cloth.",
      reports: [
        '1:5 There is no kind of callout "wraning", expected "warning"',
        '4:5 There is no kind of callout "qoute", expected "quote"',
      ],
      fixed: "> [!warning] Hot\n> Let it cool.\n\n> [!quote]- Ada\n> Use a cloth.",
    },
    {
      name: "kinds of one's own, also those near to a known one, and what is no callout",
      markdown:
        "> [!recipe] Bread\n> Flour.\n\n> [!vote] Supper\n> Soup.\n\n> [!node] Root\n> Of the plant.\n\n> [nota] x\n\n> [!tips|wide] y",
    },
    { name: "one that the notes have often", markdown: "> [!tips] a\n\n> [!tips] b\n\n> [!tips] c" },
  ],
  visit: { text: check },
});

/** The kinds of Obsidian and GitHub. */
const KINDS =
  "note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention failure fail missing danger error bug example quote cite".split(
    " ",
  );
/** Shorter ones have others near them. */
const SHORTEST = 4;
const OFTEN = 3;

function check({ block }: Prose, { note, report, vault, words }: RuleContext): void {
  if (block.type !== "calloutTitle") return;
  const start = startOf(block);
  const type = /^\[!([A-Za-z]+)\]/.exec(note.source.text.slice(start, start + 40))?.[1];
  if (type === undefined || type.length < SHORTEST || vault.of(calloutTypes).count(type) >= OFTEN) return;
  const lower = type.toLowerCase();
  if (KINDS.includes(lower)) return;
  const near = KINDS.filter((kind) => kind.length >= SHORTEST && editCost(lower, kind) <= ONE_EDIT);
  const [best] = near;
  // "vote", "node": a word of its own, and no form of the known one.
  if (best === undefined || near.length > 1 || (words.knows(lower) && lower !== `${best}s`)) return;
  const expected = type === type.toUpperCase() ? best.toUpperCase() : best;
  report({
    start: start + 2,
    end: start + 2 + type.length,
    message: `There is no kind of callout "${type}", expected "${expected}"`,
    expected: [expected],
    fix: { kind: "unsafe" },
  });
}
