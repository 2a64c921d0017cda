import type { Paragraph } from "mdast";

/** A paragraph of what is left of another one, with the place it has in the note. */
export function paragraphOf(children: Paragraph["children"]): Paragraph {
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  return { type: "paragraph", children, ...(first && last ? { position: { start: first.start, end: last.end } } : {}) };
}
