import type { Code, Nodes, Parents, Root } from "mdast";
import { mayHoldAddress } from "../syntax/address.ts";
import { leanTree } from "./lean-tree.ts";
import { loadNative } from "./native.ts";
import { isWithinLimits } from "./text-limits.ts";

const features = { gfm: true, frontmatter: true };
const containers: ReadonlySet<Nodes["type"]> = new Set(["listItem", "blockquote"]);

/**
 * A text to mdast by a parser in Rust, some 25 times as fast as the one of reference, where both give the same tree; null where they
 * might not. docs/decisions/0019 says how that is known.
 */
export function fastTree(text: string): Root | null {
  if (!isWithinLimits(text)) return null;
  try {
    const tree = loadNative()?.markdownToMdast(text, { features });
    if (tree === undefined || !isSure(tree, text, false) || mayHoldAddress(tree)) return null;
    const lean = leanTree(tree, text);
    fast.add(lean);
    return lean;
  } catch {
    // Too deep for it, or a fault of its own: the reference says what there is to say.
    return null;
  }
}

const fast = new WeakSet<Root>();

/** Whether a tree is one of the fast parser, which then need not be asked again whether it can read the text. */
export function isFastTree(tree: Root): boolean {
  return fast.has(tree);
}

/** The same tree again of a text that `fastTree` has read, for a short use: it is not made to take little memory. */
export function fastTreeAgain(text: string): Root {
  return loadNative()?.markdownToMdast(text, { features }) as Root;
}

/** Whether nothing in a tree is known to be placed otherwise; `isInside` tells whether a list item or a quote holds the node. */
function isSure(node: Nodes, text: string, isInside: boolean): boolean {
  switch (node.type) {
    case "text":
      return !node.value.endsWith("\n");
    case "html":
      return !(isInside && node.value.includes("\n"));
    case "break":
      return !isInside;
    case "code":
      return isFenced(node, text);
    case "link":
      return !isBareAddress(node, text) && areSure(node, text, isInside);
    default:
      return !("children" in node) || areSure(node, text, isInside || containers.has(node.type));
  }
}

function areSure({ children }: Parents, text: string, isInside: boolean): boolean {
  return children.every((child) => isSure(child, text, isInside));
}

function isFenced({ position }: Code, text: string): boolean {
  return /[`~]/.test(text.charAt(position?.start.offset ?? 0));
}

function isBareAddress({ position }: Nodes, text: string): boolean {
  return !/[[<]/.test(text.charAt(position?.start.offset ?? 0));
}
