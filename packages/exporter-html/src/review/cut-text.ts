import type { Element, ElementContent, Text } from "hast";
import { h } from "hastscript";
import { findingId, type NumberedFinding } from "./review.ts";
import { severities, sign } from "./sign.ts";

/** A part of a shown text that a finding is about; offsets in the text's value. */
export interface TextMark {
  from: number;
  to: number;
  found: NumberedFinding;
  /** Whether it is the finding's last part, behind which its number stands. */
  isLast: boolean;
}

/** A text cut at its marks: what is marked, and the numbers of the findings that end there. */
export interface CutText {
  nodes: ElementContent[];
  /** The numbers, where they are not to stand in the text itself. */
  flags: Element[];
}

/** Cuts a text so that what findings are about is marked, each mark as all its findings want it. */
export function cutText({ value }: Text, marks: readonly TextMark[], flagsInside: boolean): CutText {
  const cuts = [...new Set([0, value.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const nodes: ElementContent[] = [];
  const flags: Element[] = [];
  for (const [index, cut] of cuts.entries()) {
    const ended = marks.filter((mark) => mark.isLast && mark.to === cut).map(({ found }) => flagOf(found));
    (flagsInside ? nodes : flags).push(...ended);
    const next = cuts[index + 1];
    if (next === undefined) break;
    const covering = marks.filter(({ from, to }) => from <= cut && to >= next).map(({ found }) => found);
    const text: Text = { type: "text", value: value.slice(cut, next) };
    nodes.push(covering.length === 0 ? text : markOf(covering, text));
  }
  return { nodes, flags };
}

/** The marked text of one finding or several, in the colour of the worst. */
function markOf(found: readonly NumberedFinding[], text: Text): Element {
  const worst = severities.find((severity) => found.some(({ finding }) => finding.severity === severity));
  const isBlank = text.value.trim() === "";
  return h("mark", { className: ["marked", worst, isBlank && "blank"].filter(Boolean).join(" "), ...numbersOf(found) }, text);
}

/** What tells the script of the page which findings an element belongs to. */
export function numbersOf(found: readonly NumberedFinding[]): { dataFinding: string } {
  return { dataFinding: found.map(({ number }) => number).join(" ") };
}

/** The number of a finding behind what it is about, as a link to its card. */
export function flagOf({ finding: { severity }, number }: NumberedFinding): Element {
  return h("a", { className: ["flag", severity], href: `#${findingId(number)}`, dataFinding: number }, [
    sign(severity),
    h("span", { className: "sr-only" }, `${severity} `),
    String(number),
  ]);
}
