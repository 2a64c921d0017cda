import type { SourceText } from "@notewright/diagnostics";
import type { Nodes, Root, RootContent } from "mdast";
import { fastTreeAgain, isFastTree } from "../fast/fast-tree.ts";
import { nodesByNumber } from "./excerpt.ts";

/** The tree of a note as its content is taken out of it. */
interface NoteTree {
  /** All nodes by their numbers. */
  nodes: readonly Nodes[];
  /** Link and footnote definitions, wherever in the note they stand. */
  definitions: readonly RootContent[];
}

/** Gives the tree of a note, which may have to be parsed again. */
export type AskTree = () => NoteTree;

/** The tree of a note that somebody holds anyway. */
export function heldTree(tree: Root): AskTree {
  let known: NoteTree | null = null;
  return () => {
    known ??= noteTree(tree);
    return known;
  };
}

/** Takes the tree of a note, and gives it when it is asked for. `mark` tells its nodes what they show and where they lead. */
export type TreeShelf = (source: SourceText, tree: Root, mark: (tree: Root) => void) => AskTree;

/** UTF-16 units of text of which all trees are held: they take eight times the memory of their text. */
const most = 1_000_000;
/** The same for larger vaults: the notes that are looked at by turns. What lives longer would have to be collected with all the rest. */
const mostOfMany = 20_000;

/**
 * Holds the trees of a vault of some size, and of a larger one those that were asked for last; the others are parsed again. That takes the
 * fast parser a moment; trees of the other, which takes twenty times as long, are all held.
 */
export function treeShelf(): TreeShelf {
  const held = new Map<SourceText, AskTree>();
  let all = 0;
  let size = 0;
  const hold = (source: SourceText, ask: AskTree): void => {
    held.set(source, ask);
    size += source.text.length;
    for (const [oldest] of held) {
      if (size <= (all > most ? mostOfMany : most) || oldest === source) return;
      held.delete(oldest);
      size -= oldest.text.length;
    }
  };
  const again = (source: SourceText, mark: (tree: Root) => void): NoteTree => {
    const known = held.get(source);
    if (known !== undefined) {
      // The last of the map is the last that was asked for.
      held.delete(source);
      held.set(source, known);
      return known();
    }
    const tree = fastTreeAgain(source.text);
    mark(tree);
    const ask = heldTree(tree);
    hold(source, ask);
    return ask();
  };
  return (source, tree, mark) => {
    if (!isFastTree(tree)) return heldTree(tree);
    all += source.text.length;
    hold(source, heldTree(tree));
    return () => again(source, mark);
  };
}

function noteTree(tree: Root): NoteTree {
  const nodes = nodesByNumber(tree);
  const definitions = nodes.filter((node) => node.type === "definition" || node.type === "footnoteDefinition");
  return { nodes, definitions };
}
