import type { Root } from "mdast";
import { eachNode } from "./each-node.ts";

/** The URLs of a tree's link definitions by their identifiers; the first of each counts. */
export function definedUrls(tree: Root): Map<string, string> {
  const urls = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === "definition" && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  return urls;
}
