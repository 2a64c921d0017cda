import type { Nodes, Parents, Root } from "mdast";
import { eachNode } from "../each-node.ts";

/**
 * A node of a note without its tree, so that the tree need not be held: its number there, in reading order, or a node that was made of
 * others, with what stands for its children.
 */
export type Excerpt = number | MadeNode;

interface MadeNode {
  node: Nodes;
  children: readonly Excerpt[] | null;
}

/** Numbers by the nodes of a tree; a second parse of the text numbers its nodes alike. */
export function numbersOf(tree: Root): Map<Nodes, number> {
  const numbers = new Map<Nodes, number>();
  eachNode(tree, (node) => numbers.set(node, numbers.size));
  return numbers;
}

/** All nodes of a tree by their numbers. */
export function nodesByNumber(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  eachNode(tree, (node) => nodes.push(node));
  return nodes;
}

/** What stands for a node, given the numbers of its tree. */
export function excerptOf(node: Nodes, numbers: ReadonlyMap<Nodes, number>): Excerpt {
  const number = numbers.get(node);
  if (number !== undefined) return number;
  if (!("children" in node)) return { node, children: null };
  const children = node.children.map((child) => excerptOf(child, numbers));
  return { node: { ...node, children: [] } as Nodes, children };
}

/** The node that an excerpt stands for, given the nodes of its tree. */
export function nodeOf(excerpt: Excerpt, nodes: readonly Nodes[]): Nodes {
  if (typeof excerpt === "number") return nodes[excerpt] as Nodes;
  const { children, node } = excerpt;
  return children === null
    ? node
    : ({ ...(node as Parents), children: children.map((child) => nodeOf(child, nodes)) } as Nodes);
}
