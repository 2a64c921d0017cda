import type { RootContent } from "mdast";
import { type Frontmatter, frontmatterText } from "../frontmatter.ts";
import { allParts, type Outline, type Part } from "./part.ts";
import { wholeEntry } from "./whole-entry.ts";

/**
 * Gives parts the ids that their author pins: `^id` in or right below the heading, or in the item, that names them. In the frontmatter
 * `id` is that of the entry or category that the note is, `ids` has those of entries, comparisons and categories by their names.
 */
export function pinParts(outline: Outline, frontmatter: Frontmatter): void {
  const byName = namedIds(frontmatter);
  for (const part of allParts(outline.parts)) {
    if (part.kind === "section") continue;
    part.pin = byName.get(part.title) ?? byName.get(part.names.name) ?? blockId(part);
  }
  const [only, ...others] = outline.parts;
  const whole = wholeEntry(outline) ?? (only !== undefined && others.length === 0 && !only.shared ? only : null);
  const id = frontmatterText(frontmatter, "id");
  if (id !== null && whole !== null && whole.kind !== "section") whole.pin = id;
}

function blockId({ heading, joined, nodes }: Part): string | null {
  const inHeading = heading?.children.at(-1);
  if (inHeading?.type === "blockId") return inHeading.value;
  const first = nodes[0];
  const last = first === undefined || first.type !== "paragraph" ? undefined : first.children.at(-1);
  const isOwn = joined || (heading !== null && isBlockId(first));
  return isOwn && last?.type === "blockId" ? last.value : null;
}

/** A paragraph of nothing but a block id names the block before it. */
function isBlockId(node: RootContent | undefined): boolean {
  return node?.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "blockId";
}

function namedIds({ data }: Frontmatter): Map<string, string> {
  const ids = data["ids"];
  if (typeof ids !== "object" || ids === null || Array.isArray(ids)) return new Map();
  return new Map(
    Object.entries(ids).flatMap(([name, id]) => (typeof id === "string" && id !== "" ? [[name, id] as const] : [])),
  );
}
