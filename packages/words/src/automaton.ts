/** Labels below this end a text and carry a value; those from here on are letters. */
export const FIRST_LETTER = 64;

/** Bits of an edge: the label, whether it is the last of its node, and the first edge of the node it leads to. */
export const LABEL = 0xff;
export const LAST = 0x100;
export const TARGET_SHIFT = 9;

/**
 * A minimal acyclic automaton: many texts in few edges, because equal beginnings and equal ends are kept once. A node is a run of
 * edges, sorted by label; node 0 is the start.
 */
export class Automaton {
  readonly edges: Uint32Array;
  /** The UTF-16 code unit of each letter's label. */
  readonly units: Uint16Array;
  /** The label of each UTF-16 code unit, 0 when no text has it. */
  readonly labels: Uint8Array;

  constructor(edges: Uint32Array, units: Uint16Array) {
    this.edges = edges;
    this.units = units;
    this.labels = new Uint8Array(0x1_0000);
    for (const [index, unit] of units.entries()) this.labels[unit] = FIRST_LETTER + index;
  }

  /** The node after `text`, read from `node`; -1 when no text begins so. */
  walk(text: string, node = 0): number {
    let at = node;
    for (let index = 0; index < text.length; index++) {
      const label = this.labels[text.charCodeAt(index)] as number;
      if (label === 0) return -1;
      at = this.#follow(at, label);
      if (at === -1) return -1;
    }
    return at;
  }

  /** The value that a text ends with at a node, -1 when none ends there. A text has one value. */
  valueAt(node: number): number {
    const label = (this.edges[node] as number) & LABEL;
    return label < FIRST_LETTER ? label : -1;
  }

  /** The value of a text, -1 when it is not in the automaton. */
  valueOf(text: string): number {
    const node = this.walk(text);
    return node === -1 ? -1 : this.valueAt(node);
  }

  #follow(node: number, label: number): number {
    const { edges } = this;
    for (let at = node; ; at++) {
      const edge = edges[at] as number;
      const found = edge & LABEL;
      if (found === label) return edge >>> TARGET_SHIFT;
      if (found > label || (edge & LAST) !== 0) return -1;
    }
  }
}
