import { inlineText } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { headingText } from "../sections/headed-section.ts";
import { isRunningText } from "../typography/literal-range.ts";

export const placeholderText: Rule = defineRule({
  meta: {
    id: "placeholder-text",
    summary: "Disallow text that holds the place of text to come.",
    why: "What a template or a layout put there is read as content, and goes onto cards and pages.",
    category: "residue",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "text", markdown: "# Lathe\n\nIt turns the work." },
    {
      name: "filler and what is to be replaced",
      markdown: "# Lathe\n\nLorem ipsum dolor sit amet.\n\n## Speed\n\n[Insert text here]\n\n## Tools\n\nYour text goes here.",
      reports: [
        '3:1 "Lorem ipsum" holds the place of text, expected the text',
        '7:1 "[Insert text here]" holds the place of text, expected the text',
        '11:1 "Your text goes here" holds the place of text, expected the text',
      ],
    },
    {
      name: "variables and titles of a template",
      markdown: "# {{title}}\n\nMade on {{date:YYYY-MM-DD}} by <% tp.file.title %>.\n\n## TODO\n\n## Untitled 2",
      reports: [
        '1:3 "{{title}}" holds the place of text, expected the text',
        '3:9 "{{date:YYYY-MM-DD}}" holds the place of text, expected the text',
        '3:32 "<% tp.file.title %>" holds the place of text, expected the text',
        '5:4 Heading "TODO" holds the place of a title, expected one',
        '7:4 Heading "Untitled 2" holds the place of a title, expected one',
      ],
    },
    {
      name: "in code, and values to fill in",
      markdown: "Write `{{title}}`, replace <name> and {{ page.url }}, and insert text here and there, as lorem ipsum does.",
    },
    { name: "a heading of tasks with the tasks below it", markdown: "# Lathe\n\n## TODO\n\n* Oil the spindle." },
  ],
  visit: {
    text(prose, { note, report }) {
      if (!MAY_HOLD.test(prose.text) || TEMPLATES.test(note.path)) return;
      for (const { 0: found, index } of prose.text.matchAll(PLACEHOLDER)) {
        if (!isRunningText(prose, index, index + found.length)) continue;
        report({
          start: prose.offsetAt(index),
          end: prose.endOffsetAt(index + found.length),
          message: `"${found}" holds the place of text, expected the text`,
        });
      }
    },
    heading(heading, { note, report }) {
      const title = inlineText(heading.children);
      if (!TITLE.test(title) || TEMPLATES.test(note.path)) return;
      const index = note.tree.children.indexOf(heading);
      const next = note.tree.children[index + 1];
      if (index < 0 || (/^(?:todo|tbd|fixme)s?$/i.test(title) && next !== undefined && next.type !== "heading")) return;
      report({ ...headingText(heading), message: `Heading "${title}" holds the place of a title, expected one` });
    },
  },
});

/** Folders and notes that are templates themselves. */
const TEMPLATES = /template/i;

const TITLE =
  /^(?:TODO|TBD|FIXME|XXX+|\?{2,}|untitled(?: (?:note|document|page))?(?: \d+)?|new (?:note|page)|\[?(?:title|heading|section title|your title|note title|insert title)(?: here)\]?)$/iu;

/** What a text holds that has a placeholder; cheap to look for. */
const MAY_HOLD = /[[{<]|lorem|here/i;

const PLACEHOLDER = new RegExp(
  [
    "(?<=^)lorem ipsum(?!\\p{L})|(?<!\\p{L})lorem ipsum(?= dolor)",
    // The variables of note programs; others are the syntax of a text about templates.
    "\\{\\{(?:title|date|time|yesterday|tomorrow|date:[^{}\\n]{1,30}|time:[^{}\\n]{1,30})\\}\\}",
    "<% ?tp\\.[^%\\n]{1,80}%>",
    "\\[(?:insert|add|enter|put|your|replace|describe|write) [^\\[\\]\\n]{1,40}(?: here)?\\](?=[.!]?$)",
    "(?<=^)(?:(?:your|the|some|more) )?(?:text|description|content|summary|definition|answer|notes?) (?:goes|go|comes|come) here(?=[.!…]*$)",
    "(?<=^)(?:insert|add|enter|put|write|type) (?:your |the |some |a )?(?:text|description|content|summary|definition|answer|notes?|name|title) here(?=[.!…]*$)",
  ].join("|"),
  "giu",
);
