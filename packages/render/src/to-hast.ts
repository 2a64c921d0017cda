import type { ElementContent, Root as HastRoot } from "hast";
import { raw } from "hast-util-raw";
import { sanitize } from "hast-util-sanitize";
import type { Heading, Html, Image, ImageReference, Root } from "mdast";
import { defaultHandlers, toHast as mdastToHast, type State } from "mdast-util-to-hast";
import { allowList } from "./allow-list.ts";
import { definitionsOf } from "./definitions.ts";
import { finishTree } from "./finish.ts";
import { imageSlot, imageSlotType } from "./image-slot.ts";
import { type NoteLink, noteHandlers } from "./note-nodes.ts";
import { replaceRawMedia } from "./raw-media.ts";
import { serialise } from "./serialise.ts";

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
   * The code of a block in colours, by its language as the note names it; null leaves it plain, as all are without it. It is sanitised like
   * what a note says.
   */
  code?(code: string, language: string): ElementContent[] | null;
  /** The id of a heading, without the prefix; null for none, as all are without it. */
  headingId?(node: Heading): string | null;
  /** Levels to add to each heading, within h1 and h6. */
  shiftHeadings?: number;
  /** Put before each id of the content, so that it meets no id of the page. Default: `user-content-`. */
  idPrefix?: string;
}

/** Safe hast of parsed Markdown: no script, style or event, no request, no id that the page could have. */
export function toHast(root: Root, options: RenderOptions = {}): HastRoot {
  const { idPrefix = "user-content-", shiftHeadings = 0 } = options;
  const images: (ElementContent | null)[] = [];
  let hasHtml = false;

  const keepPlace = (node: Image): ElementContent => {
    images.push(options.image ? options.image(node) : { type: "text", value: node.alt ?? "" });
    return imageSlot(images.length - 1);
  };
  // It looks through all that it is given for definitions, with a visitor that takes half as long as the rest.
  const tree = mdastToHast(definitionsOf(root), {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabelTagName: "p",
    handlers: {
      root: (state: State) => state.wrap(state.all(root)),
      ...noteHandlers({
        image: keepPlace,
        link: (node) => options.link?.(node) ?? null,
        code: (code, language) => options.code?.(code, language) ?? null,
      }),
      heading: (state: State, node: Heading) => {
        const element = defaultHandlers.heading(state, node);
        const id = options.headingId?.(node) ?? null;
        if (id !== null) element.properties["id"] = id;
        return element;
      },
      image: (_: State, node: Image) => keepPlace(node),
      imageReference: (state: State, node: ImageReference) => keepPlace(resolveImage(state, node)),
      html: (_: State, node: Html) => {
        if (isComment(node.value)) return undefined;
        hasHtml = true;
        return { type: "raw", value: node.value };
      },
    },
  }) as HastRoot;

  // Parsing again is the slow part, and only HTML in the note asks for it.
  const parsed = hasHtml ? (raw(tree, { passThrough: [imageSlotType] }) as HastRoot) : tree;
  replaceRawMedia(parsed);
  const safe = sanitize(parsed, { ...allowList, clobberPrefix: idPrefix }) as HastRoot;
  return finishTree(safe, { images, idPrefix, shiftHeadings });
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
