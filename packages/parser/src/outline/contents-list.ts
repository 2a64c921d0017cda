import type { List, RootContent } from "mdast";

/** Whether a block is a table of contents: a list of nothing but links within the note. */
export function isContentsList(block: RootContent): boolean {
  return block.type === "list" && block.children.length > 0 && block.children.every((item) => isContentsItem(item.children));
}

function isContentsItem([link, ...others]: List["children"][number]["children"]): boolean {
  if (link?.type !== "paragraph" || link.children.length !== 1) return false;
  const [only] = link.children;
  return only?.type === "link" && only.url.startsWith("#") && others.every(isContentsList);
}
