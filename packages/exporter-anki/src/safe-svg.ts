/** Elements and declarations that can run or fetch something; namespace prefixes do not hide them. */
const activeMarkup =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b|<!ENTITY|<\?xml-stylesheet|\bjavascript:/i;
const eventHandler = /[\s"'/]on[a-z]+\s*=/i;
/** A reference to anything but a part of the same picture or an embedded bitmap. */
const foreignLink =
  /[\s"':](?:href|src|from|to|values|by)\s*=\s*(["']?)\s*(?:[a-z][\w+.-]*:(?!image\/(?:png|jpeg|gif|webp)[;,])|\/\/)/i;
const foreignUrl = /\burl\((?!\s*(?:["']|&quot;)?\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i;
const styleTrick = /@import|expression\(/i;

/**
 * Whether an SVG can be shipped: it runs nothing and asks no host for anything. What is in doubt is refused, never repaired:
 * the deck then lacks a picture, and a changed picture would not be the author's.
 */
export function isSafeSvg(bytes: Uint8Array): boolean {
  const svg = new TextDecoder().decode(bytes);
  if (!/<(?:[\w.-]+:)?svg\b/i.test(svg) || svg.includes("\0")) return false;
  return ![activeMarkup, eventHandler, foreignLink, foreignUrl, styleTrick].some((danger) => danger.test(svg));
}
