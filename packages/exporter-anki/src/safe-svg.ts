import { parseXml, XmlComment, XmlDeclaration, type XmlDocument, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { isAllowedAttribute, isAllowedCss, isAllowedElement } from "./svg-policy.ts";

/**
 * An SVG that runs nothing and asks nobody for anything: the same bytes if nothing speaks against them, else what may stay of them, written
 * anew. Null for what is no SVG in UTF-8, or not well-formed: nobody knows what another reader would make of it.
 */
export function safeSvg(bytes: Uint8Array): Uint8Array | null {
  const document = parsed(bytes);
  const root = document?.root;
  if (root?.name !== "svg") return null;
  const found = { isWhole: document?.children.every(isHarmless) ?? false };
  const text = written(root, found);
  return found.isWhole ? bytes : Buffer.from(text);
}

function parsed(bytes: Uint8Array): XmlDocument | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parseXml(text, { preserveXmlDeclaration: true, preserveDocumentType: true, preserveComments: true });
  } catch {
    return null;
  }
}

/** What may stand beside the root: no style sheet, no entities, no encoding in which the same bytes say something else. */
function isHarmless(node: XmlNode): boolean {
  if (node instanceof XmlDeclaration) return /^utf-?8$/i.test(node.encoding ?? "utf-8");
  return node instanceof XmlElement || node instanceof XmlComment;
}

/** An element as XML with what is allowed of it; notes when that is not all. */
function written(element: XmlElement, found: { isWhole: boolean }): string {
  const { attributes, children, name } = element;
  const isCss = name === "style";
  if (!isAllowedElement(name, attributes) || (isCss && !isAllowedCss(element.text))) {
    found.isWhole = false;
    return "";
  }
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (isAllowedAttribute(name, key, value)) tag += ` ${key}="${escapedAttribute(value)}"`;
    else found.isWhole = false;
  }
  const inside = children.map((child) => {
    if (child instanceof XmlElement) return written(child, found);
    // CDATA is text too.
    if (child instanceof XmlText) return escaped(child.text);
    if (!(child instanceof XmlComment)) found.isWhole = false;
    return "";
  });
  return inside.length === 0 ? `${tag}/>` : `${tag}>${inside.join("")}</${name}>`;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character).replaceAll("\r", "&#13;");
}

/** A reader makes a blank of a tab or a new line in an attribute, unless it is a reference. */
function escapedAttribute(value: string): string {
  return escaped(value).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
