import { applyEdits } from "./apply-edits.ts";
import { type SelectedEdit, unionRules } from "./select-edits.ts";

/** Edits that became one: of the first pass, with ranges in the old bytes, and of the second, with ranges in the middle ones. */
interface Cluster {
  first: SelectedEdit[];
  second: SelectedEdit[];
  /** Range in the middle bytes: those after the first pass and before the second. */
  start: number;
  end: number;
  /** Middle offset minus old offset, before and after the cluster. */
  shiftBefore: number;
  shiftAfter: number;
}

/**
 * The edits of two passes as one: `first` counts bytes of the old file, `second` those after `first`, the result again those
 * of the old file. Both are sorted and disjoint, and so is the result. An edit of one pass that overlaps or touches one of the
 * other becomes one edit with it, with the rules of both, and is unsafe if any was.
 */
export function composeEdits(first: readonly SelectedEdit[], second: readonly SelectedEdit[]): SelectedEdit[] {
  return clusters(first, second).map(merge);
}

function clusters(first: readonly SelectedEdit[], second: readonly SelectedEdit[]): Cluster[] {
  const found: Cluster[] = [];
  let shift = 0;
  let nextFirst = 0;
  let nextSecond = 0;
  while (nextFirst < first.length || nextSecond < second.length) {
    const one = first[nextFirst];
    const two = second[nextSecond];
    const isFirst = two === undefined || (one !== undefined && one.start + shift <= two.start);
    const edit = (isFirst ? one : two) as SelectedEdit;
    const start = isFirst ? edit.start + shift : edit.start;
    const end = isFirst ? start + Buffer.byteLength(edit.text) : edit.end;
    let cluster = found.at(-1);
    if (cluster === undefined || !joins(cluster, isFirst, start)) {
      cluster = { first: [], second: [], start, end, shiftBefore: shift, shiftAfter: shift };
      found.push(cluster);
    }
    if (isFirst) {
      cluster.first.push(edit);
      shift += Buffer.byteLength(edit.text) - (edit.end - edit.start);
      nextFirst++;
    } else {
      cluster.second.push(edit);
      nextSecond++;
    }
    cluster.end = Math.max(cluster.end, end);
    cluster.shiftAfter = shift;
  }
  return found;
}

/** Edits of one pass stay apart even where they touch, unless one of the other pass ties them together. */
function joins(cluster: Cluster, isFirst: boolean, start: number): boolean {
  if (start > cluster.end) return false;
  return start < cluster.end || (isFirst ? cluster.second : cluster.first).length > 0;
}

function merge({ first, second, start, end, shiftBefore, shiftAfter }: Cluster): SelectedEdit {
  const edits = [...first, ...second];
  const text = applyEdits(
    middleBytes(first, start, end, shiftBefore),
    second.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
  return {
    start: start - shiftBefore,
    end: end - shiftAfter,
    text: Buffer.from(text).toString(),
    rules: unionRules(edits),
    kind: edits.some((edit) => edit.kind === "unsafe") ? "unsafe" : "safe",
  };
}

/** The cluster's middle bytes. What the first pass did not write stays zero: the second replaces it, or it were no cluster. */
function middleBytes(first: readonly SelectedEdit[], start: number, end: number, shiftBefore: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  let shift = shiftBefore;
  for (const edit of first) {
    const text = Buffer.from(edit.text);
    bytes.set(text, edit.start + shift - start);
    shift += text.length - (edit.end - edit.start);
  }
  return bytes;
}
