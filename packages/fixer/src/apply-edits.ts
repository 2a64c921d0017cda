import type { Edit } from "@notewright/schema";

/** The bytes that an edit replaces (UTF-8, end exclusive) and the text that comes there. */
export type Replacement = Readonly<Pick<Edit, "start" | "end" | "text">>;

/**
 * The bytes after all edits, whose ranges all count bytes of the input. Throws when two edits overlap or insert at the same
 * place, or when a range leaves the file or cuts a character: such edits are a bug of who made them.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Replacement[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let done = 0;
  let last: Replacement | null = null;
  for (const edit of edits.toSorted(compareReplacements)) {
    if (last !== null && overlap(last, edit)) throw new Error(`Edits ${describe(last)} and ${describe(edit)} overlap`);
    if (!isCut(bytes, edit.start) || !isCut(bytes, edit.end) || edit.end < edit.start) {
      throw new Error(`Edit ${describe(edit)} has no such range in a file of ${bytes.length} bytes`);
    }
    parts.push(bytes.subarray(done, edit.start), Buffer.from(edit.text));
    done = edit.end;
    last = edit;
  }
  parts.push(bytes.subarray(done));
  return new Uint8Array(Buffer.concat(parts));
}

/** Order of edits in a file: by start, then end, so that an insertion comes before the replacement of what follows it. */
export function compareReplacements(a: Replacement, b: Replacement): number {
  return a.start - b.start || a.end - b.end;
}

/** The edits that change a byte. */
export function effectiveEdits<E extends Replacement>(bytes: Uint8Array, edits: readonly E[]): E[] {
  return edits.filter((edit) => !Buffer.from(edit.text).equals(bytes.subarray(edit.start, edit.end)));
}

function overlap(first: Replacement, second: Replacement): boolean {
  return second.start < first.end || (second.start === first.start && second.end === first.end);
}

/** Whether a byte offset lies in the file and between two characters. */
function isCut(bytes: Uint8Array, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > bytes.length) return false;
  return offset === bytes.length || ((bytes[offset] as number) & 0xc0) !== 0x80;
}

function describe(edit: Replacement): string {
  return `${edit.start}–${edit.end}`;
}
