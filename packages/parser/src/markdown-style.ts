import type { Nodes, Root } from "mdast";
import type { Options } from "remark-stringify";
import { visit } from "unist-util-visit";
import { endOf, startOf } from "./offsets.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** Which of several notations a note uses, as settings of remark-stringify. */
export type MarkdownStyle = Required<
  Pick<
    Options,
    | "bullet"
    | "bulletOrdered"
    | "emphasis"
    | "fence"
    | "incrementListMarker"
    | "listItemIndent"
    | "rule"
    | "ruleRepetition"
    | "ruleSpaces"
    | "setext"
    | "strong"
  >
>;

type Counts = Map<keyof MarkdownStyle, Map<unknown, number>>;

/** The notation that a note uses most; what it does not use is `-`, `*`, three backticks and `#`. */
export function markdownStyle(text: string, tree: Root = parseMarkdown(text)): MarkdownStyle {
  const counts: Counts = new Map();
  visit(tree, (node: Nodes) => {
    if (node.position === undefined) return;
    for (const [key, value] of notationOf(node, text.slice(startOf(node), endOf(node)))) count(counts, key, value);
  });
  const most = <K extends keyof MarkdownStyle>(key: K, usual: MarkdownStyle[K]): MarkdownStyle[K] =>
    (mostUsed(counts.get(key)) as MarkdownStyle[K] | undefined) ?? usual;
  return {
    bullet: most("bullet", "-"),
    bulletOrdered: most("bulletOrdered", "."),
    emphasis: most("emphasis", "*"),
    fence: most("fence", "`"),
    incrementListMarker: most("incrementListMarker", true),
    listItemIndent: most("listItemIndent", "one"),
    rule: most("rule", "-"),
    ruleRepetition: most("ruleRepetition", 3),
    ruleSpaces: most("ruleSpaces", false),
    setext: most("setext", false),
    strong: most("strong", "*"),
  };
}

type Notation = [key: keyof MarkdownStyle, value: unknown];

function notationOf(node: Nodes, source: string): Notation[] {
  switch (node.type) {
    case "emphasis":
    case "strong":
      return [[node.type, source.charAt(0)]];
    case "heading":
      return node.depth > 2 ? [] : [["setext", !source.startsWith("#")]];
    case "thematicBreak":
      return [
        ["rule", source.charAt(0)],
        ["ruleRepetition", source.replace(/\s/g, "").length],
        ["ruleSpaces", /^\S[ \t]/.test(source)],
      ];
    case "code":
      return /^[`~]/.test(source) ? [["fence", source.charAt(0)]] : [];
    case "list":
      return listNotation(node.ordered === true, source, node.children.length);
    default:
      return [];
  }
}

function listNotation(ordered: boolean, source: string, items: number): Notation[] {
  const marker = /^(?:[-+*]|\d+([.)]))/.exec(source);
  if (marker === null) return [];
  const blanks = /^ */.exec(source.slice(marker[0].length))?.[0].length ?? 1;
  const width = marker[0].length + blanks;
  // "1. " is one blank and not a tab stop; "- " and three blanks are both.
  const indent: Notation = ["listItemIndent", blanks > 1 && width % 4 === 0 ? "tab" : "one"];
  if (!ordered) return [["bullet", marker[0]], indent];
  const increment: Notation[] = items > 1 ? [["incrementListMarker", !isRepeated(source, marker[0])]] : [];
  return [["bulletOrdered", marker[1]], indent, ...increment];
}

/** Whether the second item of a list has the number of the first. */
function isRepeated(source: string, marker: string): boolean {
  const second = /[\r\n][ \t>]*(\d+[.)])[ \t]/.exec(source)?.[1];
  return second === marker;
}

function count(counts: Counts, key: keyof MarkdownStyle, value: unknown): void {
  const values = counts.get(key) ?? new Map<unknown, number>();
  counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
}

/** The first of those used most. */
function mostUsed(values: ReadonlyMap<unknown, number> = new Map()): unknown {
  let best: unknown;
  for (const [value, times] of values) if (times > (values.get(best) ?? 0)) best = value;
  return best;
}
