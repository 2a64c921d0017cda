/** Elements that draw, and hold what is drawn. Whatever else there is, as scripts, HTML and sounds, is left out with all it holds. */
const elements = new Set(
  `svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath image linearGradient
   radialGradient stop pattern clipPath mask marker filter style animate animateMotion animateTransform set mpath feBlend feColorMatrix
   feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
   feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
   feTurbulence`.split(/\s+/),
);

/** Attributes of other name spaces that a picture needs; those of drawing programs it does not. */
const prefixed = new Set(["xmlns:xlink", "xlink:href", "xml:space", "xml:lang"]);

const namespaces: Readonly<Record<string, string>> = {
  xmlns: "http://www.w3.org/2000/svg",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
};

/** A bitmap inside the picture. Another SVG could bring in what this one may not have. */
const bitmap = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]*$/i;

/** What in CSS asks for a file, in whatever way; an escape could spell any of it. */
const cssRequest =
  /\\|@(?!media\b|keyframes\b|supports\b)|expression\s*\(|-binding|behavior|(?:image|image-set|src|cross-fade|element|paint)\s*\(/i;

/** Whether an element only draws. An animation could put into its target what may not stand there. */
export function isAllowedElement(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return elements.has(name) && !/href|^on|^src|^style$/i.test(attributes["attributeName"] ?? "");
}

/** Whether an attribute of an allowed element runs nothing and refers to nothing outside of its picture. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  if (name in namespaces) return value === namespaces[name];
  if (name.includes(":") && !prefixed.has(name)) return false;
  if (/^on/i.test(name)) return false;
  if (/(?:^|:)(?:href|src)$/i.test(name)) return isInside(value) || (/^(?:image|feImage)$/.test(element) && bitmap.test(value));
  return isAllowedCss(value);
}

/** Whether a style sheet, a style or the value of an attribute asks for no file. */
export function isAllowedCss(css: string): boolean {
  if (cssRequest.test(css)) return false;
  return [...css.matchAll(/url\s*\(\s*(["']?)([^)]*?)\1\s*(?:\)|$)/gi)].every(
    ([, , target = ""]) => isInside(target) || bitmap.test(target),
  );
}

function isInside(target: string): boolean {
  return /^\s*#/.test(target);
}
