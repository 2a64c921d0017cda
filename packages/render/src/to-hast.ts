import type { Element, ElementContent, Root as HastRoot } from "hast";
import { sanitize } from "hast-util-sanitize";
import type { Heading, Html, Image, ImageReference, Literal, Root } from "mdast";
import { defaultHandlers, toHast as mdastToHast, type State } from "mdast-util-to-hast";
import { allowList } from "./allow-list.ts";
import { definitionsOf } from "./definitions.ts";
import { finishTree } from "./finish.ts";
import { asWritten, type FormulaWriter, formulaElement } from "./formula.ts";
import { type NoteLink, noteHandlers } from "./note-nodes.ts";
import { parseRaw } from "./parse-raw.ts";
import { replaceRawMedia } from "./raw-media.ts";
import { serialise } from "./serialise.ts";
import { slot, slotType } from "./slot.ts";

/** How to render. */
export interface RenderOptions {
  /**
   * Supplies the element for an image, which is trusted and not sanitised; null leaves the image out. Without it an image
   * becomes its alternative text.
   */
  image?(node: Image): ElementContent | null;
  /**
   * The address that a wikilink or the embed of a note leads to; null makes it plain text, as all are without it. It is sanitised
   * like any link.
   */
  link?(node: NoteLink): string | null;
  /**
   * Supplies the `div` that shows an embedded part of a note, which is trusted and not sanitised; null makes it a link to there, as all are
   * without it.
   */
  embed?(node: NoteLink): Element | null;
  /**
   * The code of a block in colours, by its language as the note names it; null leaves it plain, as all are without it. It is sanitised like
   * what a note says.
   */
  code?(code: string, language: string): ElementContent[] | null;
  /** Writes formulas as MathML, which is sanitised. Without it, and where it finds a fault, they are shown as they are written. */
  formula?: FormulaWriter;
  /** The id of a heading, without the prefix; null for none, as all are without it. */
  headingId?(node: Heading): string | null;
  /** Levels to add to each heading, within h1 and h6. */
  shiftHeadings?: number;
  /** Put before each id of the content, so that it meets no id of the page. Default: `user-content-`. */
  idPrefix?: string;
}

/** Safe hast of parsed Markdown: no script, style or event, no request, no id that the page could have. */
export function toHast(root: Root, options: RenderOptions = {}): HastRoot {
  const { formula: writer, idPrefix = "user-content-", shiftHeadings = 0 } = options;
  const safeParts: (ElementContent | null)[] = [];
  let hasHtml = false;

  const keepPlace = (element: ElementContent | null): ElementContent => {
    safeParts.push(element);
    return slot(safeParts.length - 1);
  };
  const image = (node: Image): ElementContent =>
    keepPlace(options.image ? options.image(node) : { type: "text", value: node.alt ?? "" });
  const formula = (node: Literal): ElementContent =>
    writer === undefined ? asWritten(node) : keepPlace(formulaElement(node, writer));
  // It looks through all that it is given for definitions, with a visitor that takes half as long as the rest.
  const tree = mdastToHast(definitionsOf(root), {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabelTagName: "p",
    handlers: {
      root: (state: State) => state.wrap(state.all(root)),
      ...noteHandlers({
        code: (code, language) => options.code?.(code, language) ?? null,
        embed(node) {
          const part = options.embed?.(node) ?? null;
          return part && keepPlace(part);
        },
        formula,
        image,
        link: (node) => options.link?.(node) ?? null,
      }),
      heading: (state: State, node: Heading) => {
        const element = defaultHandlers.heading(state, node);
        const id = options.headingId?.(node) ?? null;
        if (id !== null) element.properties["id"] = id;
        return element;
      },
      image: (_: State, node: Image) => image(node),
      imageReference: (state: State, node: ImageReference) => image(resolveImage(state, node)),
      html: (_: State, node: Html) => {
        if (isComment(node.value)) return undefined;
        hasHtml = true;
        return { type: "raw", value: node.value };
      },
    },
  }) as HastRoot;

  // Parsing again is the slow part, and only HTML in the note asks for it.
  const parsed = hasHtml ? parseRaw(tree, [slotType]) : tree;
  replaceRawMedia(parsed);
  const safe = sanitize(parsed, { ...allowList, clobberPrefix: idPrefix }) as HastRoot;
  return finishTree(safe, { safeParts, idPrefix, shiftHeadings });
}

/** Safe HTML of parsed Markdown; see `toHast`. */
export function toHtml(root: Root, options: RenderOptions = {}): string {
  return serialise(toHast(root, options));
}

function isComment(html: string): boolean {
  return /^\s*<!--[\s\S]*-->\s*$/.test(html) && html.indexOf("-->") === html.lastIndexOf("-->");
}

function resolveImage(state: State, node: ImageReference): Image {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  const { alt = null, data } = node;
  return { type: "image", url: definition?.url ?? "", title: definition?.title ?? null, alt, ...(data && { data }) };
}
