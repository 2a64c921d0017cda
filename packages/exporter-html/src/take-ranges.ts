import type { SourceRange } from "@notewright/schema";
import type { ListItem, Root, RootContent } from "mdast";

/** Content taken apart: what stands in the range of each record, and the rest. */
export interface TakenRanges<T> {
  nodes: ReadonlyMap<T, RootContent[]>;
  rest: RootContent[];
}

/** Takes out of parsed content the nodes that stand in the ranges of records, and lines like "S3:" of the given labels. */
export function takeRanges<T extends { source: SourceRange }>(
  root: Root,
  records: readonly T[],
  labels: readonly string[],
): TakenRanges<T> {
  const nodes = new Map<T, RootContent[]>();
  if (records.length === 0 && labels.length === 0) return { nodes, rest: root.children };
  const take = <N extends RootContent>(children: readonly N[]): N[] => {
    return children.flatMap((node): N[] => {
      const touched = records.filter((record) => overlaps(record, node));
      if (touched.length > 0 && node.type === "list") {
        const items = take<ListItem>(node.children);
        return items.length > 0 ? [{ ...node, children: items }] : [];
      }
      const [record] = touched;
      // A node that several records share stays whole, so that nothing of it is lost.
      if (record === undefined || touched.length > 1) return isLabel(node, labels) ? [] : [node];
      nodes.set(record, [...(nodes.get(record) ?? []), node]);
      return [];
    });
  };
  return { rest: take(root.children), nodes };
}

/** A tree of nodes that were taken out of another: list items in lists again, with the definitions that they may need. */
export function treeOf(nodes: readonly RootContent[], from: Root): Root {
  const children: RootContent[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type !== "listItem") children.push(node);
    else if (last?.type === "list") last.children.push(node);
    else children.push({ type: "list", ordered: false, spread: false, children: [node] });
  }
  return { type: "root", children: [...children, ...from.children.filter(isDefinition)] };
}

/** Whether a node shows nothing by itself. */
export function isDefinition(node: RootContent): boolean {
  return node.type === "definition" || node.type === "footnoteDefinition";
}

/** Whether a node and the range of a record have some text in common. */
export function overlaps({ source }: { source: SourceRange }, { position }: RootContent): boolean {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start !== undefined && end !== undefined && start < source.end.offset && source.start.offset < end;
}

function isLabel(node: RootContent, labels: readonly string[]): boolean {
  if (node.type !== "paragraph") return false;
  const text = textOf(node).trim();
  return text.endsWith(":") && labels.includes(text.slice(0, -1).trim());
}

/** What is written in a note and shown to nobody. */
const unseen: ReadonlySet<string> = new Set(["blockId", "comment", "definition", "html", "yaml"]);

/** The text of a node and of all in it that a reader sees. */
export function textOf(node: RootContent): string {
  if (unseen.has(node.type)) return "";
  if ("value" in node) return node.value;
  if ("children" in node && node.children.length > 0) return node.children.map(textOf).join("");
  return "label" in node && typeof node.label === "string" && node.type !== "footnoteReference" ? node.label : "";
}
