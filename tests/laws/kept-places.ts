import type { ParsedNote } from "@notewright/parser";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

/** An edit as one of the two versions of a note sees it. */
export interface Change {
  /** Bytes of this version. */
  start: number;
  end: number;
  /** What is to be added to the bytes after it; 0 in the version that gives the measure. */
  shift: number;
}

/**
 * The nodes of a note by where they begin and end in the version that gives the measure, as far as edits say so: without those that begin
 * or end in or at an edit, those that lie within one, and text that one touches. What a node says itself is added where no edit touches it.
 */
export function keptPlaces({ source, tree }: ParsedNote, changes: readonly Change[]): string[] {
  const kept: string[] = [];
  const bytes = byteOffsets(source.text, source.byteAt(0));
  const moved = (at: number): number | null => {
    let shift = 0;
    for (const change of changes) {
      if (change.start <= at && at <= change.end) return null;
      if (at > change.end) shift += change.shift;
    }
    return at + shift;
  };
  visit(tree, (node: Nodes) => {
    if (node.type === "root") return;
    const start = bytes[node.position?.start.offset ?? 0] as number;
    const end = bytes[node.position?.end.offset ?? 0] as number;
    const isTouched = changes.some((change) => change.start <= end && start <= change.end);
    if (isTouched && (node.type === "text" || changes.some((change) => change.start <= start && end <= change.end))) return;
    const [from, to] = [moved(start), moved(end)];
    if (from !== null && to !== null) kept.push(`${from}-${to} ${node.type}${isTouched ? "" : ` ${ownData(node)}`}`);
  });
  return kept.sort();
}

/** All that a node says itself. */
function ownData({ ...node }: Nodes): string {
  const entries = Object.entries(node).filter(([key]) => !["children", "position", "data", "type"].includes(key));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The byte at which each UTF-16 code unit of a text begins, of which the first is at `first`. */
function byteOffsets(text: string, first: number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = first;
  for (let index = 0; index < text.length; index++) {
    offsets[index] = at;
    const code = text.codePointAt(index) as number;
    // The second half of a pair was counted with the first.
    if (code < 0xdc00 || code > 0xdfff) at += Buffer.byteLength(String.fromCodePoint(code));
  }
  offsets[text.length] = at;
  return offsets;
}
