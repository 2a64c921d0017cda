import { isPartHeading, type NoteShape } from "@notewright/profile";
import type { Heading, ListItem, Root, RootContent } from "mdast";
import { eachNode } from "./each-node.ts";
import { isImageNode } from "./image-links.ts";
import { nameKey } from "./name-key.ts";
import { endOf, startOf } from "./offsets.ts";
import { leadOf, saysMore } from "./outline/entries/list-items.ts";
import { withoutNumber } from "./outline/roles.ts";
import { inlineText } from "./plain-text.ts";
import { tableShape } from "./table-shape.ts";

/** Blocks that say nothing where they stand. */
const SILENT: ReadonlySet<RootContent["type"]> = new Set(["blockId", "comment", "definition", "footnoteDefinition"]);

/** What of a tree tells the structure of its note. */
export function noteShape(path: string, tree: Root): NoteShape {
  const headings: (NoteShape["headings"][number] & { icon: boolean; isDefined: boolean })[] = [];
  const items: NoteShape["items"][number][] = [];
  const tables: NoteShape["tables"][number][] = [];
  let above: Heading | null = null;
  let mayBeIcon = false;
  let afterText = false;
  let length = 0;
  let definitionsLength = 0;
  for (const node of tree.children) {
    const last = headings.at(-1);
    if (node.type === "heading") {
      const title = withoutNumber(inlineText(node.children));
      headings.push({ depth: node.depth, name: nameKey(title), isPart: isPartHeading(title), icon: false, isDefined: false });
      above = node;
      mayBeIcon = true;
      afterText = false;
      continue;
    }
    if (node.type === "thematicBreak" || node.type === "yaml") continue;
    if (mayBeIcon && last !== undefined) last.icon = beginsWithImage(node);
    // An icon may stand between a thing and what it is.
    if (above !== null && last !== undefined && !(mayBeIcon && last.icon)) {
      last.isDefined = defines(node, above);
      above = null;
    }
    mayBeIcon = false;
    const under = headings.length - 1;
    if (node.type === "table") {
      const table = { ...tableShape(node), under, afterText };
      tables.push(table);
      length += table.length;
      continue;
    }
    if (!SILENT.has(node.type)) length += endOf(node) - startOf(node);
    afterText ||= saysOwn(node);
    if (node.type === "list") {
      for (const item of node.children) items.push({ ...itemName(item), under });
    } else if (node.type === "defList") {
      definitionsLength += endOf(node) - startOf(node);
      for (const term of node.children)
        if (term.type === "defListTerm") items.push({ mark: "term", name: nameKey(inlineText(term.children)), under });
    }
  }
  return { path, headings, isDefined: isDefined(tree), items, tables, details: detailsIn(tree), length, definitionsLength };
}

const ARTICLE = /^(?:an?|one of the)\s/i;
const COPULA = /^\s+(?:is|are|was|were|means)\s/i;

/** Whether the paragraph right below the first heading defines what the heading names. */
function isDefined({ children }: Root): boolean {
  const at = children.findIndex(({ type }) => type === "heading");
  const [heading, paragraph] = [children[at], children[at + 1]];
  if (heading?.type !== "heading" || paragraph?.type !== "paragraph") return false;
  return ARTICLE.test(inlineText(paragraph.children).replace(/^the\s/i, "")) || defines(paragraph, heading);
}

/** Whether a block begins with the name in a heading and says what it is. */
function defines(block: RootContent, heading: Heading): boolean {
  if (block.type !== "paragraph") return false;
  const text = inlineText(block.children).replace(/^(?:an?|the)\s/i, "");
  const title = withoutNumber(inlineText(heading.children));
  const isNamed = title !== "" && text.toLowerCase().startsWith(title.toLowerCase());
  return isNamed && COPULA.test(text.slice(title.length));
}

/** Whether a block says something of the heading above it, and does not only lead to the next block. */
function saysOwn(node: RootContent): boolean {
  if (node.type === "paragraph") return !inlineText(node.children).endsWith(":");
  return node.type === "list" || node.type === "code";
}

function beginsWithImage(node: RootContent): boolean {
  const first = node.type === "paragraph" ? node.children[0] : node;
  return first !== undefined && isImageNode(first);
}

function itemName(item: ListItem): Pick<NoteShape["items"][number], "mark" | "name"> {
  for (const mark of ["bold", "dash"] as const) {
    const lead = leadOf(item, mark);
    if (lead !== null && saysMore(item, lead)) return { mark, name: nameKey(lead.title) };
  }
  return { mark: null, name: "" };
}

function detailsIn(tree: Root): number {
  let count = 0;
  eachNode(tree, (node) => {
    if (node.type === "html") count += node.value.match(/<details(?=[\s>/])/gi)?.length ?? 0;
  });
  return count;
}
