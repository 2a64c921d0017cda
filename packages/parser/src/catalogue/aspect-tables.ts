import type { Table, TableCell } from "mdast";
import { endOf, startOf } from "../offsets.ts";
import type { Passage } from "../outline/part.ts";
import { inlineText } from "../plain-text.ts";

/** What a table says of each subject: in the column under its name, or in the row behind it. Null when it names no subject. */
export function tableAspects(
  { children: [head, ...rows] }: Table,
  subjectOf: (text: string) => string | null,
): { subject: string; passage: Passage }[] | null {
  const heads = (head?.children ?? []).map(textOf);
  const columns = heads.map((text, index) => (index === 0 ? null : subjectOf(text)));
  const aspects: { subject: string; passage: Passage }[] = [];
  const add = (subject: string | null, label: string, cell: TableCell | undefined): void => {
    const text = cell === undefined ? "" : textOf(cell);
    const [first] = cell?.children ?? [];
    const last = cell?.children.at(-1);
    if (subject === null || text === "" || first === undefined || last === undefined) return;
    const passage = { text: label === "" ? text : `${label}: ${text}`, start: startOf(first), end: endOf(last) };
    aspects.push({ subject, passage });
  };
  const isByColumn = columns.some((subject) => subject !== null);
  for (const row of rows) {
    const label = row.children[0] === undefined ? "" : textOf(row.children[0]);
    const subject = isByColumn ? null : subjectOf(label);
    for (const [index, cell] of row.children.entries()) {
      if (index === 0) continue;
      if (isByColumn) add(columns[index] ?? null, label, cell);
      else add(subject, heads[index] ?? "", cell);
    }
  }
  return aspects.length === 0 ? null : aspects;
}

function textOf({ children }: TableCell): string {
  return inlineText(children);
}
