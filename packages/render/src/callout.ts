import type { Element, ElementContent } from "hast";
import type { Blockquote, Paragraph } from "mdast";
import type { State } from "mdast-util-to-hast";

/** A block quote as @notewright/parser makes it of a callout: `fold` is the sign behind the type. */
export type Callout = Blockquote & { calloutType: string; fold?: "+" | "-" | null };

/** Whether a block quote is a callout. */
export function isCallout(node: Blockquote): node is Callout {
  return "calloutType" in node && typeof node.calloutType === "string";
}

/** The kinds of callouts that look alike, by what names the group; every other kind looks like a note. */
const groups: Readonly<Record<string, readonly string[]>> = {
  tip: ["tip", "hint", "success", "check", "done"],
  important: ["important", "question", "help", "faq", "example", "todo"],
  warning: ["warning", "caution", "attention"],
  danger: ["danger", "error", "bug", "failure", "fail", "missing"],
  quote: ["quote", "cite"],
};
const groupOf = new Map(Object.entries(groups).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group])));

/**
 * A callout as a box with a title, which begins with the word for its kind; one that can be folded as `details`. Its class names the
 * group for the style sheet.
 */
export function calloutBox(state: State, node: Callout): Element {
  const [first] = node.children;
  const title = (first as { type?: string } | undefined)?.type === "calloutTitle" ? (first as unknown as Paragraph) : undefined;
  const kind = kindOf(node.calloutType);
  const className = ["callout", `callout-${groupOf.get(kind.toLowerCase()) ?? "note"}`];
  const words = title === undefined ? [] : state.all(title);
  const rest = state.all({ ...node, children: title === undefined ? node.children : node.children.slice(1) });
  const isFolding = node.fold === "+" || node.fold === "-";
  const box = isFolding
    ? element("details", { className, open: node.fold === "+" }, foldingContent(state, kind, words, rest))
    : element("div", { className, role: "note", ariaLabel: kind }, [
        element("p", {}, [titleLine(kind, words)]),
        ...state.wrap(rest, true),
      ]);
  state.patch(node, box);
  return box;
}

/** What is pressed to unfold holds nothing else that can be pressed: a title with links stands once more, inside. */
function foldingContent(state: State, kind: string, title: ElementContent[], rest: ElementContent[]): ElementContent[] {
  const inside = title.some(holdsLink) ? [element("p", {}, title), ...rest] : rest;
  return [element("summary", {}, [titleLine(kind, withoutLinks(title))]), ...state.wrap(inside, true)];
}

function holdsLink(node: ElementContent): boolean {
  return node.type === "element" && (node.tagName === "a" || node.children.some(holdsLink));
}

function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [node];
    const children = withoutLinks(node.children);
    return node.tagName === "a" ? children : [{ ...node, children }];
  });
}

/** "Warning: Hot water"; a title that only says the kind again is left out. */
function titleLine(kind: string, title: readonly ElementContent[]): Element {
  const [only] = title;
  const isSaid = title.length === 0 || (title.length === 1 && only?.type === "text" && isSame(only.value, kind));
  if (isSaid) return element("strong", {}, [word(kind)]);
  return element("strong", {}, [word(`${kind}:`), { type: "text", value: " " }, ...title]);
}

function word(value: string): Element {
  return element("span", { className: ["callout-kind"] }, [{ type: "text", value }]);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** "Tip" of `tip|left`. */
function kindOf(calloutType: string): string {
  const [type = ""] = calloutType.split("|");
  const name = type.trim() || "note";
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
