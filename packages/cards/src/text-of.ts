/** Text of a node and all in it. */
export function textOf(node: unknown): string {
  if (typeof node !== "object" || node === null) return "";
  if ("value" in node && typeof node.value === "string")
    return "type" in node && node.type === "html" ? node.value.replace(/<[^>]*>/g, "") : node.value;
  if ("children" in node && Array.isArray(node.children)) return node.children.map(textOf).join("");
  return "";
}
