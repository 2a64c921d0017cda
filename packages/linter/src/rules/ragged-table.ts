import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const raggedTable: Rule = defineRule({
  meta: {
    id: "ragged-table",
    summary: "Require as many cells in each row of a table as its head has.",
    why: "Cells too many are not shown; of cells too few nobody knows which one is missing. A pipe inside a cell is written `\\|`.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "as many", markdown: "| Tree | Wood |\n| --- | --- |\n| Oak | hard |\n| Elm \\| ash | |" },
    {
      name: "one more, and one less",
      markdown: "| Tree | Wood |\n| --- | --- |\n| Oak | hard | heavy |\n| Elm |",
      reports: [
        "3:1 Found 3 cells in the row, expected 2 as in the head",
        "4:1 Found 1 cell in the row, expected 2 as in the head",
      ],
    },
    {
      name: "a link with a pipe that is not escaped",
      markdown: "> | Tree | Wood |\n> | --- | --- |\n> | [[oak|Oak]] | hard |",
      reports: ["3:3 Found 3 cells in the row, expected 2 as in the head"],
    },
    {
      name: "a block's name and attributes right below, which are no row where they are known",
      markdown:
        "| Tree | Wood |\n| --- | --- |\n| Oak | hard |\n{: .trees}\n\n| Tea | Minutes |\n| --- | --- |\n| Mint | 8 |\n^teas",
    },
    { name: "without pipes at the ends", markdown: "Tree | Wood\n--- | ---\nOak | hard\nElm | –" },
  ],
  visit: {
    note(note, { report }) {
      const { text } = note.source;
      for (const table of viewOf(note).tables) {
        const [head, ...rows] = table.children;
        if (head === undefined) continue;
        const expected = cellsIn(text.slice(startOf(head), endOf(head)));
        for (const row of rows) {
          const [start, end] = [startOf(row), endOf(row)];
          const found = cellsIn(text.slice(start, end));
          if (found === expected || ABOUT_TABLE.test(text.slice(start, end))) continue;
          const cells = found === 1 ? "1 cell" : `${found} cells`;
          report({ start, end, message: `Found ${cells} in the row, expected ${expected} as in the head` });
        }
      }
    },
  },
});

/** "^name" of Obsidian, "{: .class}" of kramdown: what is said of the table. */
const ABOUT_TABLE = /^\s*(?:\^[\w-]+|\{:?[^{}|]*\})\s*$/;

/** Pipes part cells, also in code, but for those with a backslash before them and those at the ends. */
function cellsIn(row: string): number {
  const inner = row
    .trim()
    .replace(/\\[\\|]/g, "")
    .replace(/^\|/, "")
    .replace(/\|$/, "");
  return inner.split("|").length;
}
