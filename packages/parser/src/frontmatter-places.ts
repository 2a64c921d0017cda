import type { Document, Node, Pair } from "yaml";
import { yaml } from "./yaml.ts";

/** A range of a note: UTF-16 offsets, end exclusive. */
interface Range {
  start: number;
  end: number;
}

/** Where a value of frontmatter stands in the note. */
export interface FrontmatterPlace {
  /** Its key; null for items of lists and for the whole. */
  key: Range | null;
  /** The value; null where none is written. */
  value: Range | null;
}

/**
 * Finds values of frontmatter by keys and indices. What stands at the target of an alias is found where the alias is. `first` is the
 * offset of the YAML in the note.
 */
export function frontmatterPlaces(
  document: Document,
  first: number,
): (path: readonly (string | number)[]) => FrontmatterPlace | null {
  return (path) => {
    const { isAlias, isMap, isNode, isSeq } = yaml();
    let node: unknown = document.contents;
    let key: Node | null = null;
    for (const step of path) {
      // What an alias stands for is written elsewhere, and perhaps for several.
      if (isAlias(node)) break;
      if (isMap(node)) {
        const pair = node.items.findLast((each) => keyText(each) === String(step));
        if (pair === undefined) return null;
        key = isNode(pair.key) ? pair.key : null;
        node = pair.value;
      } else if (isSeq(node) && Number(step) < node.items.length) {
        key = null;
        node = node.items[Number(step)];
      } else return null;
    }
    return { key: rangeOf(key, first), value: rangeOf(node, first) };
  };
}

function keyText({ key }: Pair): string {
  return String(yaml().isScalar(key) ? key.value : key);
}

function rangeOf(node: unknown, first: number): Range | null {
  if (!yaml().isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  return end > start ? { start: first + start, end: first + end } : null;
}
