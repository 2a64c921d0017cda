import type { RootContent } from "mdast";
import { startOf } from "../offsets.ts";
import type { Part } from "../outline/part.ts";

/** The cell of a row that says what it is about: the one of such a column, else the first with words; null without any. */
export function describingField({ fields }: Part): Part["fields"][number] | null {
  return fields.find(({ describes }) => describes) ?? fields.find(({ value }) => /\p{L}/u.test(value.text)) ?? null;
}

/** The cells of a row as they are read without their table: first the one that describes it, the others with the heads of their columns. */
export function rowContent(part: Part, nodes: readonly RootContent[]): readonly RootContent[] {
  const first = describingField(part) ?? part.fields[0];
  const fields = new Map(part.fields.map((field) => [field.value.start, field]));
  const lead: RootContent[] = [];
  const others: RootContent[] = [];
  for (const node of nodes) {
    const field = fields.get(startOf(node));
    if (node.type !== "paragraph" || field === undefined) others.push(node);
    else if (field === first) lead.push(node);
    else {
      const label: RootContent = { type: "strong", children: [{ type: "text", value: field.name }] };
      others.push({ ...node, children: [label, { type: "text", value: ": " }, ...node.children] });
    }
  }
  return [...lead, ...others];
}
