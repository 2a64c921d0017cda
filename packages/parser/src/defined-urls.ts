import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** The URLs of a tree's link definitions by their identifiers; the first of each counts. */
export function definedUrls(tree: Root): Map<string, string> {
  const urls = new Map<string, string>();
  visit(tree, "definition", ({ identifier, url }) => {
    if (!urls.has(identifier)) urls.set(identifier, url);
  });
  return urls;
}
