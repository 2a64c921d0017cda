import type { Element, ElementContent } from "hast";
import type { Blockquote, Code, Image, Literal, Paragraph, Parents } from "mdast";
import { defaultHandlers, type Handler, type State } from "mdast-util-to-hast";
import { calloutBox, isCallout } from "./callout.ts";

/** A wikilink or an embed as @notewright/parser makes it. */
export interface NoteLink {
  type: "wikiLink" | "embed";
  path: string;
  heading: string | null;
  block: string | null;
  /** What a reader sees. */
  label: string;
  /** `target` is the id of the record that it leads to, where that is known. */
  data?: { target?: string | null };
}

interface EmbeddedFile {
  kind: "image" | "note";
  alias: string | null;
  /** In pixels, where the note says so. */
  width?: number | null;
  data?: NonNullable<Image["data"]> & NoteLink["data"];
}

/** How the surroundings of a note are rendered. */
export interface Surroundings {
  /** The address of a link, null when it has none. */
  link(node: NoteLink): string | null;
  image(node: Image): ElementContent;
  /** The embedded part of a note; null shows a link to it. */
  embed(node: NoteLink): ElementContent | null;
  /** The code of a block in colours; null leaves it plain. */
  code(code: string, language: string): ElementContent[] | null;
  formula(node: Literal): ElementContent;
}

/** Handlers of the nodes that notes hold beyond GFM. */
export function noteHandlers({ code, embed, formula, image, link }: Surroundings): Record<string, Handler> {
  const linked = (node: NoteLink, children: ElementContent[]): ElementContent | ElementContent[] => {
    const href = link(node);
    return href === null ? children : element("a", { href }, children);
  };
  return {
    wikiLink: (_: State, node: NoteLink) => linked(node, [{ type: "text", value: node.label }]),
    embed: (_: State, node: NoteLink & EmbeddedFile) =>
      node.kind === "image" ? image(imageOf(node)) : (embed(node) ?? linked(node, [{ type: "text", value: node.label }])),
    highlight: (state: State, node: Parents) => element("mark", {}, state.all(node)),
    code: (state: State, node: Code) => {
      const pre = defaultHandlers.code(state, node);
      const [block] = pre.children;
      const coloured = node.lang ? code(node.value, node.lang) : null;
      if (coloured !== null && block?.type === "element") block.children = [...coloured, { type: "text", value: "\n" }];
      return pre;
    },
    comment: () => undefined,
    blockId: () => undefined,
    inlineMath: (_: State, node: Literal) => formula(node),
    math: (_: State, node: Literal) => formula(node),
    paragraph: (state: State, node: Paragraph) =>
      node.children.length > 0 && node.children.every(isUnseen) ? undefined : defaultHandlers.paragraph(state, node),
    blockquote: (state: State, node: Blockquote) =>
      isCallout(node) ? calloutBox(state, node) : defaultHandlers.blockquote(state, node),
    defList: (state: State, node: Parents) => element("dl", {}, state.wrap(state.all(node), true)),
    defListTerm: (state: State, node: Parents) => element("dt", {}, state.all(node)),
    defListDescription: (state: State, node: Parents) => element("dd", {}, unwrapped(state.all(node))),
  };
}

function imageOf({ alias, data, path, width }: NoteLink & EmbeddedFile): Image {
  const size = width ? { hProperties: { width } } : null;
  return { type: "image", url: path, title: null, alt: alias ?? "", ...((data ?? size) && { data: { ...data, ...size } }) };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

/** Whether a node shows nothing by itself. */
function isUnseen({ type }: { type: string }): boolean {
  return type === "blockId" || type === "comment";
}

/** A description of one paragraph is that paragraph's text. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  const [only] = children;
  return children.length === 1 && only?.type === "element" && only.tagName === "p" ? only.children : children;
}
