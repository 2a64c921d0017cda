import type { Root } from "mdast";
import { firstPart } from "./first-part.ts";
import type { FlashContent } from "./flash-note.ts";

/** The piece of parsed content that is meant, with the definitions that its links and footnotes need. */
export function contentPart(root: Root, { from = 0, part, to }: FlashContent): Root {
  const blocks = root.children.filter(({ type }) => type !== "definition" && type !== "footnoteDefinition");
  const definitions = root.children.filter((node) => !blocks.includes(node));
  const chosen = blocks.slice(from, to);
  const [divided] = part === "first" ? chosen.splice(-1) : part === "rest" ? chosen.splice(0, 1) : [];
  if (divided === undefined) return { ...root, children: [...chosen, ...definitions] };
  const [first, rest] = firstPart(divided);
  const pieces = part === "first" ? [...chosen, first] : [...(rest === null ? [] : [rest]), ...chosen];
  return { ...root, children: [...pieces, ...definitions] };
}
