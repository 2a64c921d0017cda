import type { ElementContent, RootContent } from "hast";
import { grammarOf } from "./grammars.ts";
import { highlighterOf } from "./load-grammar.ts";
import { takesLong } from "./takes-long.ts";
import { tokenClass } from "./tokens.ts";

/** The code of a block with its parts in spans, one beside the other; null where it is to stay plain. Languages are not guessed. */
export function colourCode(code: string, language: string): ElementContent[] | null {
  const grammar = grammarOf(language);
  if (grammar === null || takesLong(code, grammar.name)) return null;
  let parts: RootContent[];
  try {
    parts = highlighterOf(grammar).highlight(grammar.name, code, { prefix: "" }).children;
  } catch (cause) {
    // Grammars are programs of others, and code may be anything.
    if (cause instanceof Error) return null;
    throw cause;
  }
  const pieces = flat(parts);
  return pieces.map(({ text }) => text).join("") === code ? pieces.map(element) : null;
}

interface Piece {
  text: string;
  className: string | null;
}

/** The texts with the innermost class that each stands in. Not by recursion: code may be nested deeper than a stack. */
function flat(parts: readonly RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  const open = parts.toReversed().map((node) => ({ node, className: null as string | null }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { className, node } = next;
    if (node.type === "element") {
      const own = tokenClass(node.properties["className"] as string[]);
      for (const child of node.children.toReversed())
        open.push({ node: child, className: own === undefined ? className : own });
    } else if (node.type === "text") {
      const last = pieces.at(-1);
      if (last?.className === className) last.text += node.value;
      else pieces.push({ text: node.value, className });
    }
  }
  return pieces;
}

function element({ className, text }: Piece): ElementContent {
  if (className === null) return { type: "text", value: text };
  return {
    type: "element",
    tagName: "span",
    properties: { className: [className] },
    children: [{ type: "text", value: text }],
  };
}
