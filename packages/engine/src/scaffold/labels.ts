import { endOf, markdownStyle, type ParsedNote, type Part, plainText, startOf } from "@notewright/parser";
import type { Paragraph, RootContent } from "mdast";
import { habit } from "./habits.ts";

/** A text that begins with a bold name and a colon: `**Syntax:** …`, or an item of a list that does. */
interface Label {
  /** Without its colon, in small letters. */
  name: string;
  /** As it is written, with its colon. */
  markdown: string;
  isItem: boolean;
  /** The language of the code that follows; null where none does. */
  code: string | null;
}

/** The blocks with which most siblings say the same kinds of things, each begun: a label, and a block of code where most have one. */
export function habitualLabels(siblings: readonly { note: ParsedNote; part: Part }[]): string[] {
  const all = siblings.map(({ note, part }) => new Map(labelsOf(part.nodes, note).map((label) => [label.name, label])));
  const blocks: string[] = [];
  let isInList = false;
  for (const name of habit(all.map((labels) => [...labels.keys()]))) {
    const alike = all.flatMap((labels) => labels.get(name) ?? []);
    const { code, isItem, markdown } = mostFrequent(alike);
    if (!isItem) blocks.push(`${markdown} `.trimEnd());
    else {
      const item = `${markdownStyle(siblings[0]?.note.source.text ?? "").bullet} ${markdown} `;
      if (isInList) blocks.push(`${blocks.pop()}\n${item}`);
      else blocks.push(item);
    }
    if (code !== null) blocks.push(`\`\`\`${code}\n\n\`\`\``);
    isInList = isItem && code === null;
  }
  return blocks;
}

function labelsOf(nodes: readonly RootContent[], note: ParsedNote): Label[] {
  return nodes.flatMap((node, index) => {
    if (node.type === "paragraph") {
      const next = nodes[index + 1];
      return labelOf(node, note, false, next?.type === "code" ? (next.lang ?? "") : null);
    }
    if (node.type !== "list") return [];
    return node.children.flatMap(({ children: [first] }) =>
      first?.type === "paragraph" ? labelOf(first, note, true, null) : [],
    );
  });
}

function labelOf(
  { children: [first, second] }: Paragraph,
  { source }: ParsedNote,
  isItem: boolean,
  code: string | null,
): Label[] {
  if (first?.type !== "strong") return [];
  const text = plainText([first]).trim();
  const markdown = source.text.slice(startOf(first), endOf(first));
  const isInside = text.endsWith(":");
  if (!isInside && !(second?.type === "text" && second.value.startsWith(":"))) return [];
  const name = text.replace(/\s*:$/, "").toLowerCase();
  return [{ name, markdown: isInside ? markdown : `${markdown}:`, isItem, code }];
}

/** How most write a label. */
function mostFrequent(labels: readonly Label[]): Label {
  const groups = [...Map.groupBy(labels, (label) => JSON.stringify(label)).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0] as Label;
}
