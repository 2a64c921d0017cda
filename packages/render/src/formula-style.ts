import type { Element, ElementContent } from "hast";

/** Classes for declarations that a writer of formulas makes inline, where no policy of a page allows them. What is not here goes. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^border:/, "math-box"],
  [/^border-top:/, "math-line-top"],
  [/^border-right:/, "math-line-right"],
  [/^border-bottom:/, "math-line-bottom"],
  [/^border-left:/, "math-line-left"],
  [/^padding-left:0(?:em|pt)$/, "math-tight-left"],
  [/^padding-right:0(?:em|pt)$/, "math-tight-right"],
];

/** Classes of Temml that stand for what browsers do not draw by themselves; others correct a few hundredths of a letter. */
export const drawn: RegExp = /^(?:tml-(?:left|right|tag|overline|underline|cancel|xcancel)|upstrike|downstrike|sout)$/;

/** Turns the inline styles of a formula into classes for a style sheet, beside those that it knows. Changes the nodes. */
export function classesForStyles(nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const { className } = node.properties;
    const given = Array.isArray(className) ? className.filter((name) => drawn.test(String(name))) : [];
    const all = [...given, ...classesOf(node)];
    if (all.length > 0) node.properties["className"] = all;
    else delete node.properties["className"];
    classesForStyles(node.children);
  }
}

function classesOf({ properties: { mathbackground, style }, tagName }: Element): string[] {
  const declarations = typeof style === "string" ? style.split(";").map((each) => each.trim()) : [];
  const found = declarations.flatMap((each) => {
    const colour = /^color:\s*(.+)$/.exec(each)?.[1];
    if (colour !== undefined) return colourClass(colour);
    return classes.flatMap(([pattern, name]) => (pattern.test(each) ? name : []));
  });
  // A rule is a space with a background.
  if (typeof mathbackground === "string") found.push(tagName === "mspace" ? "math-rule" : "math-mark");
  return found;
}

/** Hues in degrees up to which a colour is called so. */
const hues: readonly (readonly [number, string])[] = [
  [20, "red"],
  [70, "orange"],
  [165, "green"],
  [255, "blue"],
  [325, "purple"],
  [360, "red"],
];

/** The colour of the page that is nearest in hue, so that it can be read on light and dark; none for greys. */
function colourClass(colour: string): string[] {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour);
  const digits = hex?.[1]?.replace(/./g, "$&$&") ?? hex?.[2];
  if (digits === undefined) return [];
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as [number, number, number];
  const highest = Math.max(red, green, blue);
  const range = highest - Math.min(red, green, blue);
  if (range < 48) return [];
  let sixth = 4 + (red - green) / range;
  if (highest === red) sixth = ((green - blue) / range + 6) % 6;
  else if (highest === green) sixth = 2 + (blue - red) / range;
  const name = hues.find(([end]) => sixth * 60 <= end)?.[1];
  return name === undefined ? [] : [`math-${name}`];
}
