import type { Element, ElementContent } from "hast";

/** What begins and ends maths in a card, where MathJax reads the text of the page; in code it does not look. */
const delimiter = /\\[()[\]]/;

/** The class of what MathJax is to leave alone on cards. */
const ignored = "tex2jax_ignore";

/**
 * Content whose maths Anki typesets, and whose text it does not: `$x$` of a note becomes `\(x\)`, and `\(` in prose stays two
 * characters. Source: Anki's manual, "Math & Symbols"; `ignoreHtmlClass` in the MathJax configuration of its reviewer.
 */
export function withMaths(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return plainText(node.value);
    if (node.type !== "element") return [node];
    const tex = node.tagName === "pre" ? texOf(node.children[0], "math-display") : texOf(node, "math-inline");
    if (tex !== null) return [tex];
    return node.tagName === "code" ? [node] : [{ ...node, children: withMaths(node.children) }];
  });
}

/** HTML in which the text shows its delimiters instead of maths; `html` is text without tags. */
export function withoutMaths(html: string): string {
  return html.replace(new RegExp(delimiter, "g"), `<span class="${ignored}">$&</span>`);
}

function plainText(value: string): ElementContent[] {
  return value.split(new RegExp(`(${delimiter.source})`)).flatMap((part, index): ElementContent[] => {
    if (part === "") return [];
    const text = { type: "text" as const, value: part };
    if (index % 2 === 0) return [text];
    return [{ type: "element", tagName: "span", properties: { className: [ignored] }, children: [text] }];
  });
}

/** The TeX of a code element of this class between Anki's delimiters; null if it is another, or has delimiters in itself. */
function texOf(node: ElementContent | undefined, className: "math-inline" | "math-display"): ElementContent | null {
  if (node?.type !== "element" || node.tagName !== "code" || !classesOf(node).includes(className)) return null;
  const tex = node.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (delimiter.test(tex)) return null;
  if (className === "math-inline") return { type: "text", value: `\\(${tex}\\)` };
  return { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value: `\\[${tex}\\]` }] };
}

function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties["className"]) ? properties["className"] : [];
}
