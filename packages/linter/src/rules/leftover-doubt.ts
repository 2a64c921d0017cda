import { inlineText, type ParsedNote, type Prose, startOf } from "@notewright/parser";
import type { List, Nodes } from "mdast";
import { doubtMarks, mayMark } from "../residue/doubt-marks.ts";
import { isQuestion } from "../residue/question.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";
import { viewOf } from "../walk.ts";

export const leftoverDoubt: Rule = defineRule({
  meta: {
    id: "leftover-doubt",
    summary: "Disallow doubt that its writer meant to come back to.",
    why: "A statement with a question mark, a TODO or a “not sure if” teaches something that nobody has checked. Questions that ask are left alone.",
    category: "residue",
    severity: "warning",
    fix: null,
  },
  examples: [
    {
      name: "statements, and questions that ask",
      markdown: "Rye rises slowly. Why does it? Is it the gluten?\n\n* Why salt?\n* Found a better flour? Tell us.",
    },
    {
      name: "a statement with a question mark",
      markdown: "* Spelt is a wheat.\n* Tolerates frost?\n* Keeps a year (in a cold and dry cellar?).",
      reports: [
        "2:13 A statement ends in a question mark, which leaves it in doubt, expected it to be settled",
        "3:35 A statement ends in a question mark, which leaves it in doubt, expected it to be settled",
      ],
    },
    {
      name: "marks to come back to",
      markdown:
        "TODO: weigh the salt.\n\n| Flour | Water |\n| --- | --- |\n| Rye | TBD |\n\nBake for an hour (??). Not sure whether the lid stays on.",
      reports: [
        '1:1 "TODO" marks a task, expected it to be done',
        '5:9 "TBD" marks a task, expected it to be done',
        '7:18 "(??)" marks doubt, expected it to be settled',
        '7:24 "Not sure whether" marks doubt, expected it to be settled',
      ],
    },
    { name: "a list of questions", markdown: "* The crust cracks?\n* The crumb is grey?\n* It sinks?" },
    {
      name: "what others asked, by its number",
      markdown: "* [#12](b.md): the crust cracks in steam?\n* [#15](c.md): steam is kept",
    },
    { name: "below a heading of questions", markdown: "# Quiz\n\n* Rye has gluten?\n* Spelt\n* Oats" },
    {
      name: "text about marks",
      markdown: "Write a TODO list, search the code for TODO comments or `a ?? b`, and call `f(x?)`.",
    },
    { name: "not sure in another sense", markdown: "If you are not sure which flour you have, ask the miller." },
  ],
  visit: {
    note(note, context) {
      const view = viewOf(note);
      const items = listItems(view.lists);
      let asked = false;
      let next = 0;
      for (const prose of view.prose) {
        while (next < view.headings.length && startOf(view.headings[next] as Nodes) <= startOf(prose.block)) {
          asked = QUESTIONS.test(inlineText([view.headings[next++] as Nodes]));
        }
        if (prose.text.includes("?") && !asked && !holdsQuestions(note))
          reportStatements(prose, items.get(prose.block), context);
        reportMarks(prose, context);
      }
    },
  },
});

const QUESTIONS = /question|quiz|faq|q ?& ?a\b|exam|exercise|problem|interview|troubleshoot|test yourself|open points/i;

/** Whether the profile says that the note's entries are questions. */
function holdsQuestions({ profile }: ParsedNote): boolean {
  return profile.entries.some((entry) => "details" in entry || /question/i.test(entry.kind ?? ""));
}

/** Doubt in parentheses, and at the end of an item in a list that does not ask. */
function reportStatements(prose: Prose, item: ItemPlace | undefined, { note, report }: RuleContext): void {
  const { block, text } = prose;
  const ends: number[] = [];
  for (const match of text.matchAll(/(?<=[\s])\(([^()?]{4,200})\?(?=\))/gu)) {
    const words = (match[1] as string).trim();
    if (/[^\s,]\s+[^\s]/u.test(words) && !/[<>{}=|[\]_;]/u.test(words) && !isQuestion(words))
      ends.push(match.index + match[0].length);
  }
  const last = prose.sentences.at(-1);
  if (item?.isStatement && last !== undefined && block.type !== "heading" && !/^#\d/.test(text)) {
    const sentence = text.slice(last.index, last.end);
    if (/^[^?]*\p{L}[^?]*[\p{L}\p{N})]\?$/u.test(sentence) && /\s/.test(sentence) && !isQuestion(sentence.slice(0, -1)))
      ends.push(last.end);
  }
  for (const end of ends) {
    if (!isRunningText(prose, end - 2, end)) continue;
    const word = /[^\s(]*$/u.exec(text.slice(Math.max(0, end - 60), end - 1))?.[0] ?? "";
    const range = literalRange(prose, end - 1 - word.length, end, note.source.text);
    const bare = text[end] === ")" || !item?.hasStops ? [word, `${word}.`] : [`${word}.`, word];
    report({
      ...(range ?? { start: prose.offsetAt(end - 1), end: prose.endOffsetAt(end) }),
      ...(range !== null && { expected: text[end] === ")" ? [word] : bare }),
      message: "A statement ends in a question mark, which leaves it in doubt, expected it to be settled",
    });
  }
}

function reportMarks(prose: Prose, { report }: RuleContext): void {
  // A heading over open tasks says what they are; an empty one is `placeholder-text`.
  if (prose.block.type === "heading" || !mayMark.test(prose.text)) return;
  for (const { pattern, what } of doubtMarks) {
    for (const { 0: found, index } of prose.text.matchAll(pattern)) {
      if (!isRunningText(prose, index, index + found.length)) continue;
      const expected = what === "doubt" ? "settled" : "done";
      report({
        start: prose.offsetAt(index),
        end: prose.endOffsetAt(index + found.length),
        message: `"${found}" marks ${what}, expected it to be ${expected}`,
      });
    }
  }
}

/** What a paragraph of a list item is there. */
interface ItemPlace {
  /** Whether it is all of its item, and most items of the list end otherwise than in a question mark. */
  isStatement: boolean;
  /** Whether other items end in a full stop. */
  hasStops: boolean;
}

/** The first paragraphs of list items. */
function listItems(lists: readonly List[]): Map<Nodes, ItemPlace> {
  const places = new Map<Nodes, ItemPlace>();
  const collect = (list: List): void => {
    const texts = list.children.map(({ children: [first] }) => (first?.type === "paragraph" ? inlineText([first]) : ""));
    const asking = texts.filter((text) => text.endsWith("?")).length;
    const hasStops = texts.some((text) => text.endsWith("."));
    for (const { children } of list.children) {
      const [first] = children;
      const isStatement = children.length === 1 && asking * 2 < list.children.length;
      if (first !== undefined) places.set(first, { isStatement, hasStops });
      for (const child of children) if (child.type === "list") collect(child);
    }
  };
  for (const list of lists) collect(list);
  return places;
}
