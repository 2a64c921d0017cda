import type { Element, ElementContent, Text } from "hast";

/** A place of a page that a finding can be shown at; `start` and `end` are UTF-16 offsets in the note. */
export interface Spot {
  element: Element;
  start: number;
  end: number;
  /** Whether it is the head of a record, which shows names that the note has in its heading or frontmatter. */
  isHead: boolean;
}

/** A text of a note on its page. */
export interface ShownText {
  node: Text;
  start: number;
  end: number;
  spot: Spot;
}

/** A page by where its parts are from in the note. */
export interface PageTree {
  /** In the order of the note, and what is inside behind what it is in. */
  spots: Spot[];
  texts: ShownText[];
  /** Elements inside of lines that have a place in the note, like links. */
  inline: Spot[];
  parents: ReadonlyMap<ElementContent, Element>;
}

const blocks = new Set([
  "p",
  "li",
  "td",
  "th",
  "dt",
  "dd",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figure",
  "hr",
  "blockquote",
]);
const structure = new Set(["ul", "ol", "dl", "table", "thead", "tbody", "tr", "div", "section", "article", "details"]);

/** Reads a page. `heads` are elements that stand for headings of the note, with the offset of each. */
export function readPage(root: Element, heads: ReadonlyMap<Element, number>): PageTree {
  const tree = {
    spots: [] as Spot[],
    texts: [] as ShownText[],
    inline: [] as Spot[],
    parents: new Map<ElementContent, Element>(),
  };
  const read = (parent: Element, outer: Spot | null): void => {
    for (const node of parent.children) {
      tree.parents.set(node, parent);
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (node.type === "text") {
        if (start !== undefined && end !== undefined && outer !== null) tree.texts.push({ node, start, end, spot: outer });
      } else if (node.type === "element") {
        const head = heads.get(node);
        let spot = outer;
        if (head !== undefined) {
          spot = { element: node, start: head, end: head, isHead: true };
          tree.spots.push(spot);
        } else if (start !== undefined && end !== undefined) {
          const own = { element: node, start, end, isHead: false };
          if (blocks.has(node.tagName)) {
            spot = own;
            tree.spots.push(spot);
          } else if (!structure.has(node.tagName)) tree.inline.push(own);
        }
        read(node, spot);
      }
    }
  };
  read(root, null);
  // Sorting keeps the order of what begins at one place: what is inside comes later.
  tree.spots.sort((a, b) => a.start - b.start);
  return tree;
}

/** All texts in an element, whether the note has them so or not. */
export function textsIn(element: Element): Text[] {
  return element.children.flatMap((child) =>
    child.type === "text" ? [child] : child.type === "element" ? textsIn(child) : [],
  );
}
