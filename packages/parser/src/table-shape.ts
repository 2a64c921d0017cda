import type { ColumnShape, TableShape } from "@notewright/profile";
import type { Table, TableCell } from "mdast";
import { inlineText } from "./plain-text.ts";

/** What of a table tells whether its rows are things of their own. */
export function tableShape({ children: [head, ...rows] }: Table): Pick<TableShape, "columns" | "length"> {
  const columns = (head?.children ?? []).map((cell, index): ColumnShape => {
    const below = rows.map((row) => row.children[index]);
    return {
      head: inlineText(cell.children),
      cells: below.map((each) => inlineText(each?.children ?? [])),
      links: below.filter((each) => each !== undefined && isLinkWithin(each)).length,
    };
  });
  const length = columns.flatMap(({ cells }) => cells).reduce((sum, { length: units }) => sum + units, 0);
  return { columns, length };
}

/** Whether a cell is one link to a note of the vault or a place in it. */
function isLinkWithin({ children: [link, ...others] }: TableCell): boolean {
  if (others.length > 0) return false;
  return link?.type === "wikiLink" || (link?.type === "link" && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link.url));
}
