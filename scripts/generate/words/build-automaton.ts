import { FIRST_LETTER, LAST, TARGET_SHIFT } from "../../../packages/words/src/automaton.ts";

/** An automaton as it is written to the file. */
interface AutomatonParts {
  edges: Uint32Array;
  units: Uint16Array;
}

/** A node under construction: pairs of label and target. */
type Node = number[];

/** The smallest automaton of texts with values below 64, after Daciuk and others: texts come in order, finished nodes are shared. */
export function buildAutomaton(values: ReadonlyMap<string, number>): AutomatonParts {
  const units = unitsOf(values.keys());
  const labels = new Map(Array.from(units, (unit, index) => [unit, FIRST_LETTER + index]));
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const finish = (node: Node): number => {
    const key = String.fromCharCode(...node.flatMap((part) => [part & 0xffff, part >>> 16]));
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, nodes.push(node) - 1);
    return nodes.length - 1;
  };

  const open: Node[] = [[]];
  const openLabels: number[] = [];
  const close = (depth: number): void => {
    while (openLabels.length > depth) {
      const child = finish(open.pop() as Node);
      (open.at(-1) as Node).push(openLabels.pop() as number, child);
    }
  };
  let before = "";
  for (const text of [...values.keys()].sort()) {
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === text.charCodeAt(shared)) shared++;
    close(shared);
    for (let index = shared; index < text.length; index++) {
      openLabels.push(labels.get(text.charCodeAt(index)) as number);
      open.push([]);
    }
    (open.at(-1) as Node).push(values.get(text) as number, 0);
    before = text;
  }
  close(0);
  return { edges: layOut(nodes, open[0] as Node), units };
}

/** The UTF-16 units of all texts in their order, so that labels sort as texts do. */
function unitsOf(texts: Iterable<string>): Uint16Array {
  const found = new Set<number>();
  for (const text of texts) for (let index = 0; index < text.length; index++) found.add(text.charCodeAt(index));
  if (found.size > 256 - FIRST_LETTER) throw new Error(`${found.size} different letters do not fit in a byte`);
  return Uint16Array.from(found).sort();
}

/** Nodes one after another, the start first; targets become the place of a node's first edge. */
function layOut(nodes: readonly Node[], start: Node): Uint32Array {
  const places: number[] = [];
  let count = start.length / 2;
  for (const node of nodes) {
    places.push(count);
    count += node.length / 2;
  }
  if (count >= 2 ** (32 - TARGET_SHIFT)) throw new Error(`${count} edges do not fit`);
  const edges = new Uint32Array(count);
  let at = 0;
  for (const node of [start, ...nodes]) {
    for (let part = 0; part < node.length; part += 2) {
      const label = node[part] as number;
      const target = label < FIRST_LETTER ? 0 : (places[node[part + 1] as number] as number);
      edges[at++] = ((target << TARGET_SHIFT) | (part + 2 === node.length ? LAST : 0) | label) >>> 0;
    }
  }
  return edges;
}
