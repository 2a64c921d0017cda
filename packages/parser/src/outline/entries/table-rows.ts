import { isDescribingHead } from "@notewright/profile";
import type { TableRowEntry } from "@notewright/schema";
import type { RootContent, Table, TableCell, TableRow } from "mdast";
import { isImageNode } from "../../image-links.ts";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText } from "../../plain-text.ts";
import { paragraphOf } from "../paragraph-of.ts";
import type { Part } from "../part.ts";
import { blockPart } from "./block-part.ts";
import type { EntryContext, TakenEntries } from "./take-entries.ts";

/** Each row below the head of a table that has the column of names is an entry; rows without a name are left out. */
export function takeTableRows(
  blocks: readonly RootContent[],
  { kind, tableRow }: TableRowEntry,
  context: EntryContext,
): TakenEntries {
  const entries: Part[] = [];
  const rest: RootContent[] = [];
  for (const block of blocks) {
    const column = block.type === "table" ? columnOf(block, tableRow) : -1;
    if (block.type !== "table" || column < 0) {
      rest.push(block);
      continue;
    }
    const heads = (block.children[0]?.children ?? []).map(({ children }) => inlineText(children));
    for (const row of block.children.slice(1)) {
      const part = rowPart(row, column, heads, kind, context);
      if (part !== null) entries.push(part);
    }
  }
  return { entries, rest };
}

/** Index of the column of names, -1 where the table has none. */
function columnOf({ children: [head] }: Table, wanted: number | string): number {
  const cells = head?.children ?? [];
  if (typeof wanted === "number") return wanted <= cells.length ? wanted - 1 : -1;
  return cells.findIndex(({ children }) => inlineText(children).toLowerCase() === wanted.toLowerCase());
}

function rowPart(row: TableRow, column: number, heads: readonly string[], kind: string, context: EntryContext): Part | null {
  const cell = row.children[column];
  const title = inlineText(cell?.children ?? []);
  if (cell === undefined || title === "") return null;
  const others = row.children.flatMap((other, index) => (index === column || isEmpty(other) ? [] : [{ other, index }]));
  return blockPart(kind, context, {
    title,
    nodes: others.map(({ other }) => paragraphOf(other.children)),
    fields: others.flatMap(({ index, other }) => {
      const name = heads[index] ?? "";
      if (name === "") return [];
      const value = passageOf(other);
      // The only text beside a name describes it, whatever its head.
      return [{ name, value, describes: isDescribingHead(name) || (heads.length === 2 && /\p{L}/u.test(value.text)) }];
    }),
    start: startOf(row),
    end: endOf(row),
    label: contentOf(cell),
  });
}

function isEmpty({ children }: TableCell): boolean {
  return inlineText(children) === "" && !children.some(isImageNode);
}

function passageOf(cell: TableCell): { text: string; start: number; end: number } {
  return { text: inlineText(cell.children), ...contentOf(cell) };
}

/** A cell's own range has its bars and padding in it. */
function contentOf({ children }: TableCell): { start: number; end: number } {
  const [first] = children;
  const last = children.at(-1);
  return { start: first === undefined ? 0 : startOf(first), end: last === undefined ? 0 : endOf(last) };
}
