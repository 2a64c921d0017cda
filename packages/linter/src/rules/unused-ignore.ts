import type { IgnoreComment } from "../ignore/ignore-comments.ts";
import { removal } from "../ignore/removal.ts";
import { defineRule, type Report, type Rule, type RuleContext } from "../rule.ts";

export const unusedIgnore: Rule = defineRule({
  meta: {
    id: "unused-ignore",
    summary: "Disallow comments that ignore nothing.",
    why: "A comment that ignores findings outlives its reason, then hides the next mistake in its place, or names a rule that does not exist and hides none.",
    category: "residue",
    severity: "warning",
    fix: "safe",
    because: { safe: "the comment hides no finding", unsafe: "a rule has a name near to it" },
  },
  examples: [
    { name: "no comment", markdown: "An oboe has two reeds." },
    {
      name: "nothing there to ignore",
      markdown: "An oboe has two reeds.\n\n<!-- notewright-ignore: to be seen by the teacher -->\n\nA clarinet has one.",
      reports: ["3:1 Nothing is ignored by this comment, expected a finding or no comment"],
      fixed: "An oboe has two reeds.\n\n\nA clarinet has one.",
    },
    {
      name: "at the end of a line",
      markdown: "Wind instruments:\n\n- An oboe has two reeds. %% notewright-ignore %%\n- A clarinet has one.",
      reports: ["3:26 Nothing is ignored by this comment, expected a finding or no comment"],
      fixed: "Wind instruments:\n\n- An oboe has two reeds.\n- A clarinet has one.",
    },
    {
      name: "a rule that does not exist",
      markdown: "<!-- notewright-ignore speling: a brand -->\n\nThe reeds are by Dannzi.",
      reports: ['1:24 Unknown rule "speling", expected "spelling"'],
      fixed: "<!-- notewright-ignore spelling: a brand -->\n\nThe reeds are by Dannzi.",
    },
    {
      name: "a word that is none",
      markdown: "%% notewright-ingore spelling %%\n\nThe reeds are by Dannzi.",
      reports: ['1:4 Unknown comment "notewright-ingore", expected "notewright-ignore"'],
      fixed: "%% notewright-ignore spelling %%\n\nThe reeds are by Dannzi.",
    },
    {
      name: "a reason without a colon before it",
      markdown: "<!-- notewright-ignore spelling is fine here -->\n\nThe reeds are by Dannzi.",
      reports: ['1:24 "spelling is fine here" is no rule, expected rules with commas between them, a colon and the reason'],
    },
    {
      name: "a start without an end",
      markdown: "<!-- notewright-ignore-start spelling -->\n\nThe reeds are by Dannzi.",
      reports: ['1:1 No "notewright-ignore-end" follows, expected one where findings count again'],
    },
    {
      name: "a rule that does not run here may have its comment",
      markdown: "<!-- notewright-ignore spelling: a brand -->\n\nThe reeds are by Dannzi.",
    },
    { name: "other comments", markdown: "<!-- notewright says nothing of this -->\n\nAn oboe has two reeds." },
  ],
  visit: {
    ignores(comments, context) {
      for (const comment of comments.list) {
        for (const { end, expected, message, start } of comment.faults)
          context.report({
            start,
            end,
            message,
            ...(expected !== undefined && { expected: [expected], fix: { kind: "unsafe" } }),
          });
        if (comment.faults.length === 0) reportUnused(comment, comments.ran, context);
      }
    },
  },
});

function reportUnused({ hid, kind, rules, written }: IgnoreComment, ran: (id: string) => boolean, context: RuleContext): void {
  if (kind === null || kind === "ignore-end") return;
  const unused = rules.filter(({ id }) => ran(id) && !hid.has(id) && id !== "unused-ignore");
  const { end, start } = written;
  if (rules.length === 0 ? hid.size === 0 : unused.length === rules.length) {
    const edit = kind === "ignore-start" ? null : removal(written, context.note.source.text);
    context.report({
      start,
      end,
      message: `Nothing is ignored by this comment, expected a finding${names(unused)} or no comment`,
      ...(edit !== null && { fix: { kind: "safe", edits: [edit] } }),
    });
    return;
  }
  for (const each of unused) context.report(oneOfSeveral(each, context.note.source.text));
}

function names(rules: readonly { id: string }[]): string {
  return rules.length === 0 ? "" : ` of ${rules.map(({ id }) => `"${id}"`).join(" or ")}`;
}

/** A rule goes with the comma behind it, else with the one before. */
function oneOfSeveral({ end, id, start }: { id: string; start: number; end: number }, text: string): Report {
  const after = /^\s*,\s*/.exec(text.slice(end, end + 100))?.[0];
  const before = /\s*,\s*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? "";
  const edit =
    after === undefined ? { start: start - before.length, end, text: "" } : { start, end: end + after.length, text: "" };
  return {
    start,
    end,
    message: `Nothing of "${id}" is ignored by this comment, expected a finding or no such name`,
    fix: { kind: "safe", edits: [edit] },
  };
}
